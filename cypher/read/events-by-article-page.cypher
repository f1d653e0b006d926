// One page of the events that each article reports, by date, undated ones last. `salience` of the event itself is MAIN if any article is about
// it; `told` is MAIN if this one is.
// parameters: ids, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, type, subtype, modality, salience, method, name, series, family, languages, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported, sort, told
MATCH (owner:Article)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)-[:REPORTS]->(report:Report)-[:OF]->(event:Event)
  WITH event, max(report.salience) AS told, coalesce(event.dateStart, '~') AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND event.id > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND event.id < $beforeId))
  RETURN event, told, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE event.id END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN event.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.family AS family, event.languages AS languages, event.titleEn AS titleEn, event.titleZh AS titleZh,
  event.date AS date, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.datePrecision AS datePrecision,
  event.reportCount AS reportCount, event.articleCount AS articleCount, event.sourceCount AS sourceCount,
  event.firstReported AS firstReported, event.lastReported AS lastReported, sort, told
