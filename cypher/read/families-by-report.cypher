// Which events hang together with those of reports.
// parameters: ids
// returns: family
MATCH (report:Report)-[:OF]->(event:Event)
WHERE report.id IN $ids
RETURN DISTINCT event.family AS family
