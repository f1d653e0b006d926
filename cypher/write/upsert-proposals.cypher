// Pairs that may be one, for a person to decide.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
SET proposal.kind = row.kind, proposal.ends = row.ends, proposal.witnesses = row.witnesses,
  proposal.score = row.score, proposal.reasons = row.reasons, proposal.against = row.against
