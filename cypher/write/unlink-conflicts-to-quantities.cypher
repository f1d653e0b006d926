// Takes such links away again: the quantities that take a position in a conflict.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (conflict:Conflict {id: row.from})-[link:CITES]->(witness:Quantity {id: row.to})
DELETE link
