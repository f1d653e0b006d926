// The date that each report gives, and the words for it.
// parameters: ids
// returns: owner, reportId, articleId, sentence, sentenceStart, sentenceEnd, text, start, end, anchor, id, edtf, dateStart, dateEnd, precision
MATCH (report:Report)-[dated:DATED]->(date:Date)
WHERE report.id IN $ids
RETURN report.id AS owner, report.id AS reportId, report.articleId AS articleId, report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd,
  dated.text AS text, dated.start AS start, dated.end AS end, dated.anchor AS anchor,
  date.id AS id, date.edtf AS edtf, date.start AS dateStart, date.end AS dateEnd, date.precision AS precision
