// One page of proposals, those with the greatest score first.
// parameters: kinds, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, kind, ends, witnesses, score, reasons, against, sort
MATCH (proposal:Proposal)
WHERE $kinds IS NULL OR proposal.kind IN $kinds
WITH proposal, toString(proposal.score) AS sort
WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND proposal.id > $afterId))
  AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND proposal.id < $beforeId))
RETURN proposal.id AS id, proposal.kind AS kind, proposal.ends AS ends, proposal.witnesses AS witnesses,
  proposal.score AS score, proposal.reasons AS reasons, proposal.against AS against, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
  CASE WHEN $backward THEN '' ELSE id END, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
