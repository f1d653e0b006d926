// One page of the quantities that the reports of each event give, by role.
// parameters: ids, roles, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, reportId, text, start, end, value, min, max, qualifier, unit, role, sort
MATCH (owner:Event)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:OF]-(:Report)-[:COUNTS]->(quantity:Quantity)
  WHERE ($roles IS NULL OR quantity.role IN $roles)
  WITH quantity, quantity.role AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND quantity.id > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND quantity.id < $beforeId))
  RETURN quantity, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE quantity.id END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN quantity.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, quantity.id AS id, quantity.reportId AS reportId, quantity.text AS text,
  quantity.start AS start, quantity.end AS end, quantity.value AS value, quantity.min AS min, quantity.max AS max,
  quantity.qualifier AS qualifier, quantity.unit AS unit, quantity.role AS role, sort
