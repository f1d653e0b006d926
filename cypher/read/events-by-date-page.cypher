// One page of the events on each date.
// parameters: ids, types, modalities, saliences, dateStart, dateEnd, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, type, subtype, modality, salience, method, name, series, family, languages, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported, sort
MATCH (owner:Date)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:ON]-(event:Event)
  WHERE ($types IS NULL OR event.type IN $types)
    AND ($modalities IS NULL OR event.modality IN $modalities)
    AND ($saliences IS NULL OR event.salience IN $saliences)
    AND ($dateStart IS NULL OR event.dateEnd >= $dateStart)
    AND ($dateEnd IS NULL OR event.dateStart <= $dateEnd)
  WITH event, coalesce(event.dateStart, '') AS sort
  WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND event.id > $afterId))
    AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND event.id < $beforeId))
  RETURN event, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
    CASE WHEN $backward THEN '' ELSE event.id END, CASE WHEN $backward THEN event.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.family AS family, event.languages AS languages, event.titleEn AS titleEn, event.titleZh AS titleZh,
  event.date AS date, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.datePrecision AS datePrecision,
  event.reportCount AS reportCount, event.articleCount AS articleCount, event.sourceCount AS sourceCount,
  event.firstReported AS firstReported, event.lastReported AS lastReported, sort
