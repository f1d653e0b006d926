// The keys that passages are compared by.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (passage:Passage {id: row.from}), (block:Block {id: row.to})
CREATE (passage)-[:COMPARED_BY]->(block)
