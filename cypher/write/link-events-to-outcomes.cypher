// Which event a planned one became, and why.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (planned:Event {id: row.from}), (actual:Event {id: row.to})
MERGE (planned)-[link:BECAME]->(actual)
SET link.score = row.score, link.reasons = row.reasons, link.against = row.against
