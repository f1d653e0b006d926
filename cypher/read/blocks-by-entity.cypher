// The keys by which entities are compared.
// parameters: ids
// returns: id
MATCH (entity:Entity)-[:COMPARED_BY]->(block:Block)
WHERE entity.id IN $ids
RETURN DISTINCT block.id AS id
