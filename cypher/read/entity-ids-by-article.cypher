// The entities that articles speak of, by name or without.
// parameters: ids
// returns: articleId, entityId
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE article.id IN $ids
RETURN article.id AS articleId, entity.id AS entityId
UNION
MATCH (article:Article)-[:IMPLIES]->(entity:Entity)
WHERE article.id IN $ids
RETURN article.id AS articleId, entity.id AS entityId
