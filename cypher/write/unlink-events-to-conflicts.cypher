// Takes such links away again: what sources differ on about an event.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from})-[link:HAS]->(conflict:Conflict {id: row.to})
DELETE link
