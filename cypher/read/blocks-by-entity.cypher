// The blocks of reports that name an entity or are about it.
// parameters: ids
// returns: block
MATCH (report:Report)-[:NAMES]->(entity:Entity)
WHERE entity.id IN $ids
RETURN DISTINCT report.block AS block
UNION
MATCH (report:Report)-[:ABOUT]->(entity:Entity)
WHERE entity.id IN $ids
RETURN DISTINCT report.block AS block
