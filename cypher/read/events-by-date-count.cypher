// How many events on each date a filter leaves.
// parameters: ids, types, modalities, saliences, dateStart, dateEnd
// returns: owner, total
MATCH (owner:Date)<-[:ON]-(event:Event)
WHERE owner.id IN $ids
  AND ($types IS NULL OR event.type IN $types)
  AND ($modalities IS NULL OR event.modality IN $modalities)
  AND ($saliences IS NULL OR event.salience IN $saliences)
  AND ($dateStart IS NULL OR event.dateEnd >= $dateStart)
  AND ($dateEnd IS NULL OR event.dateStart <= $dateEnd)
RETURN owner.id AS owner, count(event) AS total
