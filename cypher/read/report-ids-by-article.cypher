// The reports of articles.
// parameters: ids
// returns: id
MATCH (report:Report)
WHERE report.articleId IN $ids
RETURN report.id AS id
