// Those of the dates that reports of other articles give too.
// parameters: ids, articles
// returns: id
MATCH (date:Date)<-[:DATED]-(report:Report)
WHERE date.id IN $ids AND NOT report.articleId IN $articles
RETURN DISTINCT date.id AS id
