// One page of events, the latest first, undated ones last. Dates overlap the days from dateStart to dateEnd.
// parameters: types, modalities, saliences, dateStart, dateEnd, participant, roles, object, hasConflicts, minSources, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, type, subtype, modality, salience, method, name, series, family, languages, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported, sort
MATCH (event:Event)
WHERE ($types IS NULL OR event.type IN $types)
  AND ($modalities IS NULL OR event.modality IN $modalities)
  AND ($saliences IS NULL OR event.salience IN $saliences)
  AND ($dateStart IS NULL OR event.dateEnd >= $dateStart)
  AND ($dateEnd IS NULL OR event.dateStart <= $dateEnd)
  AND ($minSources IS NULL OR event.sourceCount >= $minSources)
  AND ($hasConflicts IS NULL OR $hasConflicts = (event.conflicts IS NOT NULL))
  AND (($participant IS NULL AND $roles IS NULL) OR EXISTS {
    MATCH (event)-[involves:INVOLVES]->(entity:Entity)
    WHERE ($participant IS NULL OR entity.id = $participant) AND ($roles IS NULL OR involves.role IN $roles)
  })
  AND ($object IS NULL OR EXISTS { MATCH (event)-[:CONCERNS]->(object:Entity) WHERE object.id = $object })
WITH event, coalesce(event.dateStart, '') AS sort
WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND event.id > $afterId))
  AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND event.id < $beforeId))
RETURN event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.family AS family, event.languages AS languages, event.titleEn AS titleEn, event.titleZh AS titleZh,
  event.date AS date, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.datePrecision AS datePrecision,
  event.reportCount AS reportCount, event.articleCount AS articleCount, event.sourceCount AS sourceCount,
  event.firstReported AS firstReported, event.lastReported AS lastReported, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
  CASE WHEN $backward THEN '' ELSE id END, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
