// Events that have something in common with others: what they concern, a meeting series, the events they hang together with, or a plan and
// what became of it. `key` is what the events of a branch are asked by; of each object the most reported, of each series and family all.
// parameters: ids, objects, series, families, limit
// returns: code, key, event, dateStart, dateEnd, reportCount
MATCH (object:Entity)
WHERE object.id IN $objects
CALL (object) {
  MATCH (object)<-[:CONCERNS]-(event:Event)
  RETURN event
  ORDER BY event.reportCount DESC, event.id
  LIMIT $limit
}
RETURN 'SAME_OBJECT' AS code, object.id AS key, event.id AS event, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.reportCount AS reportCount
UNION ALL
MATCH (event:Event)
WHERE event.series IN $series
RETURN 'SAME_SERIES' AS code, event.series AS key, event.id AS event, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.reportCount AS reportCount
UNION ALL
MATCH (event:Event)
WHERE event.family IN $families
RETURN 'SAME_FAMILY' AS code, event.family AS key, event.id AS event, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.reportCount AS reportCount
UNION ALL
MATCH (planned:Event)-[:BECAME]->(event:Event)
WHERE planned.id IN $ids
RETURN 'PLAN_AND_OUTCOME' AS code, planned.id AS key, event.id AS event, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.reportCount AS reportCount
UNION ALL
MATCH (actual:Event)<-[:BECAME]-(event:Event)
WHERE actual.id IN $ids
RETURN 'PLAN_AND_OUTCOME' AS code, actual.id AS key, event.id AS event, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.reportCount AS reportCount
