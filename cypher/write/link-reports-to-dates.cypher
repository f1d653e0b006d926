// When, as the article puts it.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from}), (date:Date {id: row.to})
CREATE (report)-[:DATED {text: row.text, start: row.start, end: row.end, anchor: row.anchor}]->(date)
