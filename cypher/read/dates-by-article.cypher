// Dates that the reports of articles give.
// parameters: ids
// returns: id
MATCH (report:Report)-[:DATED]->(date:Date)
WHERE report.articleId IN $ids
RETURN DISTINCT date.id AS id
