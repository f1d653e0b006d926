// Who takes part in an event, and how many reports say so.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from}), (entity:Entity {id: row.to})
MERGE (event)-[link:INVOLVES {role: row.role}]->(entity)
SET link.reports = row.reports
