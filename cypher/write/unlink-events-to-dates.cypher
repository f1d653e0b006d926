// Takes such links away again: the date that is shown for an event.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from})-[link:ON]->(date:Date {id: row.to})
DELETE link
