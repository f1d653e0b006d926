// How many reports a filter leaves.
// parameters: types, modalities, saliences, article, dateStart, dateEnd, participant, roles, object
// returns: total
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
RETURN count(report) AS total
