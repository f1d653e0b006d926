// The keys that reports are compared by.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from}), (block:Block {id: row.to})
CREATE (report)-[:COMPARED_BY]->(block)
