// How many proposals there are.
// parameters: kinds
// returns: total
MATCH (proposal:Proposal)
WHERE $kinds IS NULL OR proposal.kind IN $kinds
RETURN count(proposal) AS total
