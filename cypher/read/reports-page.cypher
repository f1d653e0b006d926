// One page of reports by the date of what they report, the latest first, undated ones last.
// parameters: types, modalities, saliences, article, dateStart, dateEnd, participant, roles, object, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, articleId, type, subtype, modality, salience, method, name, series, quote, start, end, triggerText, triggerStart, triggerEnd, rule, sort
MATCH (report:Report)
WHERE ($types IS NULL OR report.type IN $types)
  AND ($modalities IS NULL OR report.modality IN $modalities)
  AND ($saliences IS NULL OR report.salience IN $saliences)
  AND ($article IS NULL OR report.articleId = $article)
  AND ($dateStart IS NULL OR report.dateEnd >= $dateStart)
  AND ($dateEnd IS NULL OR report.dateStart <= $dateEnd)
  AND (($participant IS NULL AND $roles IS NULL) OR EXISTS {
    MATCH (report)-[names:NAMES]->(entity:Entity)
    WHERE ($participant IS NULL OR entity.id = $participant) AND ($roles IS NULL OR names.role IN $roles)
  })
  AND ($object IS NULL OR EXISTS { MATCH (report)-[:ABOUT]->(object:Entity) WHERE object.id = $object })
WITH report, coalesce(report.dateStart, '') AS sort
WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND report.id > $afterId))
  AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND report.id < $beforeId))
RETURN report.id AS id, report.articleId AS articleId, report.type AS type, report.subtype AS subtype,
  report.modality AS modality, report.salience AS salience, report.method AS method, report.name AS name,
  report.series AS series, report.quote AS quote, report.start AS start, report.end AS end,
  report.triggerText AS triggerText, report.triggerStart AS triggerStart, report.triggerEnd AS triggerEnd,
  report.rule AS rule, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
  CASE WHEN $backward THEN '' ELSE id END, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
