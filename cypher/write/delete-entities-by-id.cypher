// Takes away entities with whatever still hangs on them.
// parameters: ids
// returns: nothing
MATCH (entity:Entity)
WHERE entity.id IN $ids
DETACH DELETE entity
