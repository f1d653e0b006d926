// One page of the claims with each entity at either end, by type and id.
// parameters: ids, types, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, articleId, type, modality, label, quote, start, end, rule, sort
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:FROM|TO]-(claim:Claim)
  WHERE $types IS NULL OR claim.type IN $types
  WITH DISTINCT claim, claim.type AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND claim.id > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND claim.id < $beforeId))
  RETURN claim, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE claim.id END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN claim.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality,
  claim.label AS label, claim.quote AS quote, claim.start AS start, claim.end AS end, claim.rule AS rule, sort
