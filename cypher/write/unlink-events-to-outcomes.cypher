// Takes such links away again: which event a planned one became.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (planned:Event {id: row.from})-[link:BECAME]->(actual:Event {id: row.to})
DELETE link
