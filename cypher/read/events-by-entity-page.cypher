// One page of the events of each entity: those it takes part in, and those that concern it. `roles` are its roles there, `asObject` says
// that the event concerns it. A role asked for leaves out the events that only concern it.
// parameters: ids, roles, types, modalities, saliences, dateStart, dateEnd, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, type, subtype, modality, salience, method, name, series, family, languages, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported, sort, roles, asObject
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[link:INVOLVES|CONCERNS]-(event:Event)
  WHERE ($roles IS NULL OR link.role IN $roles)
    AND ($types IS NULL OR event.type IN $types)
    AND ($modalities IS NULL OR event.modality IN $modalities)
    AND ($saliences IS NULL OR event.salience IN $saliences)
    AND ($dateStart IS NULL OR event.dateEnd >= $dateStart)
    AND ($dateEnd IS NULL OR event.dateStart <= $dateEnd)
  WITH event, coalesce(event.dateStart, '') AS sort, collect(link.role) AS roles, max(CASE WHEN link.role IS NULL THEN 1 ELSE 0 END) AS asObject
  WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND event.id > $afterId))
    AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND event.id < $beforeId))
  RETURN event, sort, roles, asObject
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
    CASE WHEN $backward THEN '' ELSE event.id END, CASE WHEN $backward THEN event.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.family AS family, event.languages AS languages, event.titleEn AS titleEn, event.titleZh AS titleZh,
  event.date AS date, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.datePrecision AS datePrecision,
  event.reportCount AS reportCount, event.articleCount AS articleCount, event.sourceCount AS sourceCount,
  event.firstReported AS firstReported, event.lastReported AS lastReported, sort, roles, asObject
