// The identifiers that articles other than some give for entities.
// parameters: ids, articles
// returns: entityId, externalId
MATCH (entity:Entity)<-[mention:MENTIONS]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
UNWIND mention.externalIds AS externalId
RETURN DISTINCT entity.id AS entityId, externalId AS externalId
UNION
MATCH (entity:Entity)<-[implied:IMPLIES]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
UNWIND implied.externalIds AS externalId
RETURN DISTINCT entity.id AS entityId, externalId AS externalId
