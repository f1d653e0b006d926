// The claims of each article.
// parameters: ids
// returns: owner, id, articleId, type, modality, label, quote, start, end, rule
MATCH (article:Article)-[:STATES]->(claim:Claim)
WHERE article.id IN $ids
RETURN article.id AS owner, claim.id AS id, claim.articleId AS articleId, claim.type AS type,
  claim.modality AS modality, claim.label AS label, claim.quote AS quote, claim.start AS start, claim.end AS end,
  claim.rule AS rule
