// Ids of all conflicts.
// parameters: none
// returns: id
MATCH (node:Conflict)
RETURN node.id AS id
