// The resolution, initiative or body that a report is about.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from}), (entity:Entity {id: row.to})
CREATE (report)-[:ABOUT {start: row.start, end: row.end, text: row.text}]->(entity)
