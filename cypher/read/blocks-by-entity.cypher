// The blocks of reports that name an entity or are about it.
// parameters: ids
// returns: block
MATCH (entity:Entity)<-[:NAMES]-(report:Report)
WHERE entity.id IN $ids
RETURN DISTINCT report.block AS block
UNION
MATCH (entity:Entity)<-[:ABOUT]-(report:Report)
WHERE entity.id IN $ids
RETURN DISTINCT report.block AS block
