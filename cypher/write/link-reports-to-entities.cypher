// Who takes part in what a report tells, in which role.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from}), (entity:Entity {id: row.to})
CREATE (report)-[:NAMES {role: row.role, start: row.start, end: row.end, text: row.text}]->(entity)
