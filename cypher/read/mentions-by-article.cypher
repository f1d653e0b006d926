// Where articles name some entities.
// parameters: ids, entities
// returns: articleId, entityId, starts, ends, surfaces
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity)
WHERE article.id IN $ids AND entity.id IN $entities
RETURN article.id AS articleId, entity.id AS entityId, mention.starts AS starts, mention.ends AS ends, mention.surfaces AS surfaces
