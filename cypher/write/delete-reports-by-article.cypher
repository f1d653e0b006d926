// Takes away the reports of articles that are replaced or removed.
// parameters: ids
// returns: nothing
MATCH (report:Report)
WHERE report.articleId IN $ids
DETACH DELETE report
