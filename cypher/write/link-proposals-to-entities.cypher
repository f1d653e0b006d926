// The entities that may be one.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.from}), (one:Entity {id: row.to})
MERGE (proposal)-[:BETWEEN]->(one)
