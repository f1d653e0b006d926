// What the reports of each event differ on.
// parameters: ids
// returns: owner, id, kind, role, entityId, eventIds, values, sources
MATCH (event:Event)-[:HAS]->(conflict:Conflict)
WHERE event.id IN $ids
RETURN event.id AS owner, conflict.id AS id, conflict.kind AS kind, conflict.role AS role, conflict.entityId AS entityId,
  conflict.eventIds AS eventIds, conflict.values AS values, conflict.sources AS sources
