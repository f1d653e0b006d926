// Ids of all keys by which reports and passages are compared.
// parameters: none
// returns: id
MATCH (node:Block)
RETURN node.id AS id
