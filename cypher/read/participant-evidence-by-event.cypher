// Where reports say that a participant takes part in an event, in which role: of each participant the first by the date of the article.
// parameters: ids, limit
// returns: owner, entity, role, sort, reportId, articleId, sentence, sentenceStart, sentenceEnd, text, start, end
MATCH (event:Event)-[involves:INVOLVES]->(entity:Entity)
WHERE event.id IN $ids
CALL (event, involves, entity) {
  MATCH (event)<-[:OF]-(report:Report)-[names:NAMES]->(entity)
  WHERE names.role = involves.role
  MATCH (report)<-[:REPORTS]-(article:Article)
  RETURN report, names, coalesce(article.date, '~') AS sort
  ORDER BY sort, report.id, names.start
  LIMIT $limit
}
RETURN event.id AS owner, entity.id AS entity, involves.role AS role, sort, report.id AS reportId, report.articleId AS articleId,
  report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd, names.text AS text, names.start AS start, names.end AS end
