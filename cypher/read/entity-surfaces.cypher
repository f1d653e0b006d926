// What articles other than some call entities.
// parameters: ids, articles
// returns: entityId, surface
MATCH (entity:Entity)<-[mention:MENTIONS]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
UNWIND mention.surfaces AS surface
RETURN DISTINCT entity.id AS entityId, surface AS surface
