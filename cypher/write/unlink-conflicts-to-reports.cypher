// Takes such links away again: the reports that take a position in a conflict.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (conflict:Conflict {id: row.from})-[link:CITES]->(witness:Report {id: row.to})
DELETE link
