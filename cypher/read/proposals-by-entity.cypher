// The proposals that say of entities that they may be others.
// parameters: ids
// returns: id, kind, ends, witnesses, score, reasons, against
MATCH (entity:Entity)<-[:BETWEEN]-(proposal:Proposal)
WHERE entity.id IN $ids
RETURN DISTINCT proposal.id AS id, proposal.kind AS kind, proposal.ends AS ends, proposal.witnesses AS witnesses, proposal.score AS score, proposal.reasons AS reasons, proposal.against AS against
