// Takes such links away again: which event a report is of, and why.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.from})-[link:OF]->(event:Event {id: row.to})
DELETE link
