// Takes entities from the keys that they were compared by.
// parameters: ids
// returns: nothing
MATCH (entity:Entity)-[link:COMPARED_BY]->(block:Block)
WHERE entity.id IN $ids
DELETE link
