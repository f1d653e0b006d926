// Claims by id.
// parameters: ids
// returns: id, articleId, type, modality, label, quote, start, end, rule
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality,
  claim.label AS label, claim.quote AS quote, claim.start AS start, claim.end AS end, claim.rule AS rule
