// How many claims a filter leaves.
// parameters: types, modalities, article, entity
// returns: total
MATCH (claim:Claim)
WHERE ($types IS NULL OR claim.type IN $types)
  AND ($modalities IS NULL OR claim.modality IN $modalities)
  AND ($article IS NULL OR claim.articleId = $article)
  AND ($entity IS NULL OR EXISTS { MATCH (claim)-[:FROM|TO]->(entity:Entity) WHERE entity.id = $entity })
RETURN count(claim) AS total
