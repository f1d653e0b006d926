// Articles that have something in common with others: an event that both report, a plan and what became of it, or an object. `about` is the
// event or object; `told` is MAIN where both articles are about the event. Of each event and object the latest articles.
// parameters: ids, limit
// returns: owner, code, about, article, date, told
MATCH (owner:Article)-[:REPORTS]->(own:Report)-[:OF]->(event:Event)
WHERE owner.id IN $ids
WITH owner, event, max(own.salience) AS told
CALL (owner, event) {
  MATCH (event)<-[:OF]-(report:Report)<-[:REPORTS]-(article:Article)
  WHERE article.id <> owner.id
  WITH article, max(report.salience) AS theirs, coalesce(article.date, '') AS date
  RETURN article, theirs, date
  ORDER BY date DESC, article.id
  LIMIT $limit
}
RETURN owner.id AS owner, 'SAME_EVENT' AS code, event.id AS about, article.id AS article, date,
  CASE WHEN told = 'MAIN' AND theirs = 'MAIN' THEN 'MAIN' ELSE 'BACKGROUND' END AS told
UNION ALL
MATCH (owner:Article)-[:REPORTS]->(:Report)-[:OF]->(:Event)-[:BECAME]->(event:Event)
WHERE owner.id IN $ids
WITH DISTINCT owner, event
CALL (owner, event) {
  MATCH (event)<-[:OF]-(:Report)<-[:REPORTS]-(article:Article)
  WHERE article.id <> owner.id
  WITH DISTINCT article, coalesce(article.date, '') AS date
  RETURN article, date
  ORDER BY date DESC, article.id
  LIMIT $limit
}
RETURN owner.id AS owner, 'PLAN_AND_OUTCOME' AS code, event.id AS about, article.id AS article, date, 'BACKGROUND' AS told
UNION ALL
MATCH (owner:Article)-[:REPORTS]->(:Report)-[:OF]->(:Event)<-[:BECAME]-(event:Event)
WHERE owner.id IN $ids
WITH DISTINCT owner, event
CALL (owner, event) {
  MATCH (event)<-[:OF]-(:Report)<-[:REPORTS]-(article:Article)
  WHERE article.id <> owner.id
  WITH DISTINCT article, coalesce(article.date, '') AS date
  RETURN article, date
  ORDER BY date DESC, article.id
  LIMIT $limit
}
RETURN owner.id AS owner, 'PLAN_AND_OUTCOME' AS code, event.id AS about, article.id AS article, date, 'BACKGROUND' AS told
UNION ALL
MATCH (owner:Article)-[:REPORTS]->(:Report)-[:ABOUT]->(object:Entity)
WHERE owner.id IN $ids
WITH DISTINCT owner, object
CALL (owner, object) {
  MATCH (object)<-[:ABOUT]-(:Report)<-[:REPORTS]-(article:Article)
  WHERE article.id <> owner.id
  WITH DISTINCT article, coalesce(article.date, '') AS date
  RETURN article, date
  ORDER BY date DESC, article.id
  LIMIT $limit
}
RETURN owner.id AS owner, 'SHARED_OBJECT' AS code, object.id AS about, article.id AS article, date, 'BACKGROUND' AS told
