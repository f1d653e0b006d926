// Proposals by id.
// parameters: ids
// returns: id, kind, ends, witnesses, score, reasons, against
MATCH (proposal:Proposal)
WHERE proposal.id IN $ids
RETURN proposal.id AS id, proposal.kind AS kind, proposal.ends AS ends, proposal.witnesses AS witnesses,
  proposal.score AS score, proposal.reasons AS reasons, proposal.against AS against
