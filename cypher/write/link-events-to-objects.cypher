// What an event concerns, and how many reports say so.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from}), (entity:Entity {id: row.to})
MERGE (event)-[link:CONCERNS]->(entity)
SET link.reports = row.reports
