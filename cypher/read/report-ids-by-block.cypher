// The reports that share one of the keys by which reports are compared.
// parameters: keys
// returns: id, articleId
MATCH (block:Block)<-[:COMPARED_BY]-(report:Report)
WHERE block.id IN $keys
RETURN DISTINCT report.id AS id, report.articleId AS articleId
