// The blocks that articles have reports in.
// parameters: ids
// returns: block
MATCH (report:Report)
WHERE report.articleId IN $ids
RETURN DISTINCT report.block AS block
