// Which events hang together with those that articles report.
// parameters: ids
// returns: family
MATCH (report:Report)-[:OF]->(event:Event)
WHERE report.articleId IN $ids
RETURN DISTINCT event.family AS family
