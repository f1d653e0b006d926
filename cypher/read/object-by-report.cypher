// The entity that each report is about, and where the text says so.
// parameters: ids
// returns: owner, reportId, articleId, entity, text, start, end, sentence, sentenceStart, sentenceEnd
MATCH (report:Report)-[about:ABOUT]->(entity:Entity)
WHERE report.id IN $ids
RETURN report.id AS owner, report.id AS reportId, report.articleId AS articleId, entity.id AS entity, about.text AS text, about.start AS start, about.end AS end,
  report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd
