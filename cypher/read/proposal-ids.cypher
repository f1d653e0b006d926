// Ids of all proposals.
// parameters: none
// returns: id
MATCH (node:Proposal)
RETURN node.id AS id
