// Takes such links away again: who takes part in an event, and how many reports say so.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from})-[link:INVOLVES]->(entity:Entity {id: row.to})
WHERE link.role = row.role
DELETE link
