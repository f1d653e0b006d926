// One page of quantities by role and id.
// parameters: roles, qualifiers, unit, event, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, reportId, text, start, end, value, min, max, qualifier, unit, role, sort
MATCH (quantity:Quantity)
WHERE ($roles IS NULL OR quantity.role IN $roles)
  AND ($qualifiers IS NULL OR quantity.qualifier IN $qualifiers)
  AND ($unit IS NULL OR quantity.unit = $unit)
  AND ($event IS NULL OR EXISTS { MATCH (quantity)<-[:COUNTS]-(report:Report)-[:OF]->(event:Event) WHERE event.id = $event })
WITH quantity, quantity.role AS sort
WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND quantity.id > $afterId))
  AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND quantity.id < $beforeId))
RETURN quantity.id AS id, quantity.reportId AS reportId, quantity.text AS text, quantity.start AS start,
  quantity.end AS end, quantity.value AS value, quantity.min AS min, quantity.max AS max,
  quantity.qualifier AS qualifier, quantity.unit AS unit, quantity.role AS role, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE id END,
  CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
