// Articles that speak of entities, by name or without.
// parameters: ids
// returns: id, judgements
MATCH (entity:Entity)<-[:MENTIONS]-(article:Article)
WHERE entity.id IN $ids
RETURN article.id AS id, article.judgements AS judgements
UNION
MATCH (entity:Entity)<-[:IMPLIES]-(article:Article)
WHERE entity.id IN $ids
RETURN article.id AS id, article.judgements AS judgements
