// Takes such links away again: the events that may be one.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.from})-[link:BETWEEN]->(one:Event {id: row.to})
DELETE link
