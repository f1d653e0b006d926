// The reports that take a position in a conflict, by its place among the positions.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (conflict:Conflict {id: row.from}), (witness:Report {id: row.to})
MERGE (conflict)-[link:CITES]->(witness)
SET link.position = row.position
