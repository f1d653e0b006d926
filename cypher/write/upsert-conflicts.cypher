// What sources differ on: what they say, and how many independent sources say it.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (conflict:Conflict {id: row.id})
SET conflict.kind = row.kind, conflict.role = row.role, conflict.entityId = row.entityId,
  conflict.values = row.values, conflict.sources = row.sources, conflict.eventIds = row.eventIds
