// Takes away proposals.
// parameters: ids
// returns: nothing
MATCH (proposal:Proposal)
WHERE proposal.id IN $ids
DETACH DELETE proposal
