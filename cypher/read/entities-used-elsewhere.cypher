// Those of the entities that other articles speak of too.
// parameters: ids, articles
// returns: id
MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN DISTINCT entity.id AS id
UNION
MATCH (article:Article)-[:IMPLIES]->(entity:Entity)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN DISTINCT entity.id AS id
