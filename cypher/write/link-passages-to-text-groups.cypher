// The passages that are copies of one text.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (passage:Passage {id: row.from}), (group:TextGroup {id: row.to})
MERGE (passage)-[:COPY_IN]->(group)
