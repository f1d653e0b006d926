// The dates that the reports of each event give, and the words for them: of each event the first by the date of the article.
// parameters: ids, limit
// returns: owner, sort, reportId, articleId, sentence, sentenceStart, sentenceEnd, text, start, end, anchor, id, edtf, dateStart, dateEnd, precision
MATCH (event:Event)
WHERE event.id IN $ids
CALL (event) {
  MATCH (event)<-[:OF]-(report:Report)-[dated:DATED]->(date:Date)
  MATCH (report)<-[:REPORTS]-(article:Article)
  RETURN report, dated, date, coalesce(article.date, '~') AS sort
  ORDER BY sort, report.id
  LIMIT $limit
}
RETURN event.id AS owner, sort, report.id AS reportId, report.articleId AS articleId, report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd,
  dated.text AS text, dated.start AS start, dated.end AS end, dated.anchor AS anchor,
  date.id AS id, date.edtf AS edtf, date.start AS dateStart, date.end AS dateEnd, date.precision AS precision
