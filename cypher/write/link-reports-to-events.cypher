// Which event a report is of, and why.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from}), (event:Event {id: row.to})
MERGE (report)-[link:OF]->(event)
SET link.score = row.score, link.reasons = row.reasons, link.against = row.against, link.comparedWith = row.comparedWith
