// Ids of all groups of copies.
// parameters: none
// returns: id
MATCH (node:TextGroup)
RETURN node.id AS id
