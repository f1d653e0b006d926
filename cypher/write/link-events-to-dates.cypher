// The date that is shown for an event.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from}), (date:Date {id: row.to})
MERGE (event)-[link:ON]->(date)
