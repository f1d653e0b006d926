// Those of the entities that other articles speak of too.
// parameters: ids, articles
// returns: id
MATCH (entity:Entity)<-[:MENTIONS]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN DISTINCT entity.id AS id
UNION
MATCH (entity:Entity)<-[:IMPLIES]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN DISTINCT entity.id AS id
