// How many events a filter leaves.
// parameters: types, modalities, saliences, dateStart, dateEnd, participant, roles, object, hasConflicts, minSources
// returns: total
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
RETURN count(event) AS total
