// One page of the reports of each event by the date of their article, the earliest first, undated ones last; and why each one is a report of it.
// parameters: ids, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, articleId, type, subtype, modality, salience, method, name, series, quote, start, end, triggerText, triggerStart, triggerEnd, rule, sort, score, reasons, against, comparedWith
MATCH (owner:Event)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[link:OF]-(report:Report)<-[:REPORTS]-(article:Article)
  WITH report, link.score AS score, link.reasons AS reasons, link.against AS against, link.comparedWith AS comparedWith, coalesce(article.date, '~') AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND report.id > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND report.id < $beforeId))
  RETURN report, sort, score, reasons, against, comparedWith
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE report.id END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN report.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, report.id AS id, report.articleId AS articleId, report.type AS type,
  report.subtype AS subtype, report.modality AS modality, report.salience AS salience, report.method AS method,
  report.name AS name, report.series AS series, report.quote AS quote, report.start AS start, report.end AS end,
  report.triggerText AS triggerText, report.triggerStart AS triggerStart, report.triggerEnd AS triggerEnd,
  report.rule AS rule, sort, score, reasons, against, comparedWith
