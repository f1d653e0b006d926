// Takes away keys that nothing is compared by any more.
// parameters: ids
// returns: nothing
MATCH (block:Block)
WHERE block.id IN $ids AND NOT EXISTS { MATCH (block)<-[:COMPARED_BY]-(:Report) } AND NOT EXISTS { MATCH (block)<-[:COMPARED_BY]-(:Passage) } AND NOT EXISTS { MATCH (block)<-[:COMPARED_BY]-(:Entity) }
DELETE block
