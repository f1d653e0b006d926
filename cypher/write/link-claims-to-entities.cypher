// The entities that claims lead to.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from}), (end:Entity {id: row.to})
CREATE (claim)-[:TO]->(end)
