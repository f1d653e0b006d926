// What sources differ on about an event.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from}), (conflict:Conflict {id: row.to})
MERGE (event)-[:HAS]->(conflict)
