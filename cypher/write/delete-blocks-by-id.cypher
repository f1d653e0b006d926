// Takes away keys by which reports and passages are compared.
// parameters: ids
// returns: nothing
MATCH (block:Block)
WHERE block.id IN $ids
DETACH DELETE block
