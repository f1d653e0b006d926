// Takes such links away again: the entities that may be one.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.from})-[link:BETWEEN]->(one:Entity {id: row.to})
DELETE link
