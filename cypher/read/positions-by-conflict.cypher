// The words that take each position in conflicts, of each position the first by the date of the article: a count, a date, or the whole sentence.
// parameters: ids, limit
// returns: owner, position, sort, reportId, articleId, publisher, textGroup, sentence, sentenceStart, sentenceEnd, text, start, end
MATCH (conflict:Conflict)
WHERE conflict.id IN $ids
UNWIND range(0, size(conflict.values) - 1) AS position
CALL (conflict, position) {
  MATCH (conflict)-[cites:CITES]->(quantity:Quantity)
  WHERE cites.position = position
  MATCH (quantity)<-[:COUNTS]-(report:Report)
  MATCH (report)<-[:REPORTS]-(article:Article)
  RETURN report, article, quantity.text AS text, quantity.start AS start, quantity.end AS end, coalesce(article.date, '~') AS sort
  ORDER BY sort, report.id, start
  LIMIT $limit
  UNION ALL
  MATCH (conflict)-[cites:CITES]->(report:Report)
  WHERE cites.position = position
  MATCH (report)<-[:REPORTS]-(article:Article)
  OPTIONAL MATCH (report)-[dated:DATED]->(:Date)
  RETURN report, article, CASE WHEN conflict.kind = 'DATE' THEN dated.text ELSE report.quote END AS text,
    CASE WHEN conflict.kind = 'DATE' THEN dated.start ELSE report.start END AS start,
    CASE WHEN conflict.kind = 'DATE' THEN dated.end ELSE report.end END AS end, coalesce(article.date, '~') AS sort
  ORDER BY sort, report.id, start
  LIMIT $limit
}
OPTIONAL MATCH (passage:Passage {id: report.passageId})-[:COPY_IN]->(group:TextGroup)
RETURN conflict.id AS owner, position, sort, report.id AS reportId, report.articleId AS articleId, article.publisher AS publisher, group.id AS textGroup,
  report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd, text, start, end
