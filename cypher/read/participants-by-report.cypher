// Who takes part in what each report reports, in which role, and where the text says so.
// parameters: ids
// returns: owner, reportId, articleId, entity, role, text, start, end, sentence, sentenceStart, sentenceEnd
MATCH (report:Report)-[names:NAMES]->(entity:Entity)
WHERE report.id IN $ids
RETURN report.id AS owner, report.id AS reportId, report.articleId AS articleId, entity.id AS entity, names.role AS role, names.text AS text, names.start AS start, names.end AS end,
  report.quote AS sentence, report.start AS sentenceStart, report.end AS sentenceEnd
