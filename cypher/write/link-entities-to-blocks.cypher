// The keys that entities are compared by.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from}), (block:Block {id: row.to})
MERGE (entity)-[:COMPARED_BY]->(block)
