// How many articles mention entities.
// parameters: ids
// returns: id, total
MATCH (entity:Entity)<-[:MENTIONS]-(article:Article)
WHERE entity.id IN $ids
RETURN entity.id AS id, count(article) AS total
