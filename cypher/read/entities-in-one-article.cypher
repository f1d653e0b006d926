// Which of some entities are named in an article that names one of others: ask from the side that few articles name.
// parameters: ids, others
// returns: id, other
MATCH (entity:Entity)<-[:MENTIONS]-(article:Article)
WHERE entity.id IN $ids
WITH DISTINCT entity, article
MATCH (article)-[:MENTIONS]->(other:Entity)
WHERE other.id IN $others
RETURN DISTINCT entity.id AS id, other.id AS other
