// The reports of each article.
// parameters: ids
// returns: owner, id, articleId, type, subtype, modality, salience, method, name, series, quote, start, end, triggerText, triggerStart, triggerEnd, rule
MATCH (article:Article)-[:REPORTS]->(report:Report)
WHERE article.id IN $ids
RETURN article.id AS owner, report.id AS id, report.articleId AS articleId, report.type AS type,
  report.subtype AS subtype, report.modality AS modality, report.salience AS salience, report.method AS method,
  report.name AS name, report.series AS series, report.quote AS quote, report.start AS start, report.end AS end,
  report.triggerText AS triggerText, report.triggerStart AS triggerStart, report.triggerEnd AS triggerEnd,
  report.rule AS rule
