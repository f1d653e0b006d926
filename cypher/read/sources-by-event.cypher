// Whose reports of each event there are.
// parameters: ids
// returns: owner, publisher
MATCH (event:Event)<-[:OF]-(:Report)<-[:REPORTS]-(article:Article)
WHERE event.id IN $ids
RETURN DISTINCT event.id AS owner, article.publisher AS publisher
