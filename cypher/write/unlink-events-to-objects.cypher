// Takes such links away again: what an event concerns, and how many reports say so.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from})-[link:CONCERNS]->(entity:Entity {id: row.to})
DELETE link
