// Conflicts by id.
// parameters: ids
// returns: id, kind, role, entityId, eventIds, values, sources
MATCH (conflict:Conflict)
WHERE conflict.id IN $ids
RETURN conflict.id AS id, conflict.kind AS kind, conflict.role AS role, conflict.entityId AS entityId,
  conflict.eventIds AS eventIds, conflict.values AS values, conflict.sources AS sources
