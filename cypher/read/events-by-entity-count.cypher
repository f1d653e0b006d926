// How many events of each entity a filter leaves.
// parameters: ids, roles, types, modalities, saliences, dateStart, dateEnd
// returns: owner, total
MATCH (owner:Entity)<-[link:INVOLVES|CONCERNS]-(event:Event)
WHERE owner.id IN $ids
  AND ($roles IS NULL OR link.role IN $roles)
  AND ($types IS NULL OR event.type IN $types)
  AND ($modalities IS NULL OR event.modality IN $modalities)
  AND ($saliences IS NULL OR event.salience IN $saliences)
  AND ($dateStart IS NULL OR event.dateEnd >= $dateStart)
  AND ($dateEnd IS NULL OR event.dateStart <= $dateEnd)
RETURN owner.id AS owner, count(DISTINCT event) AS total
