// The reports that claims lead to.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from}), (end:Report {id: row.to})
CREATE (claim)-[:TO]->(end)
