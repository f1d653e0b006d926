// One page of claims by type and id.
// parameters: types, modalities, article, entity, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, articleId, type, modality, label, quote, start, end, rule, sort
MATCH (claim:Claim)
WHERE ($types IS NULL OR claim.type IN $types)
  AND ($modalities IS NULL OR claim.modality IN $modalities)
  AND ($article IS NULL OR claim.articleId = $article)
  AND ($entity IS NULL OR EXISTS { MATCH (claim)-[:FROM|TO]->(entity:Entity) WHERE entity.id = $entity })
WITH claim, claim.type AS sort
WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND claim.id > $afterId))
  AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND claim.id < $beforeId))
RETURN claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality,
  claim.label AS label, claim.quote AS quote, claim.start AS start, claim.end AS end, claim.rule AS rule, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE id END,
  CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
