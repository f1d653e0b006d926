// Where reports say what an event concerns: of each event the first by the date of the article.
// parameters: ids, limit
// returns: owner, entity, sort, reportId, articleId, sentence, sentenceStart, sentenceEnd, text, start, end
MATCH (event:Event)-[:CONCERNS]->(entity:Entity)
WHERE event.id IN $ids
CALL (event, entity) {
  MATCH (event)<-[:OF]-(report:Report)-[about:ABOUT]->(entity)
  MATCH (report)<-[:REPORTS]-(article:Article)
  RETURN report, about, coalesce(article.date, '~') AS sort
  ORDER BY sort, report.id
  LIMIT $limit
}
RETURN event.id AS owner, entity.id AS entity, sort, report.id AS reportId, report.articleId AS articleId,
  report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd, about.text AS text, about.start AS start, about.end AS end
