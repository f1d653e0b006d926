// How many quantities a filter leaves.
// parameters: roles, qualifiers, unit, event
// returns: total
MATCH (quantity:Quantity)
WHERE ($roles IS NULL OR quantity.role IN $roles)
  AND ($qualifiers IS NULL OR quantity.qualifier IN $qualifiers)
  AND ($unit IS NULL OR quantity.unit = $unit)
  AND ($event IS NULL OR EXISTS { MATCH (quantity)<-[:COUNTS]-(report:Report)-[:OF]->(event:Event) WHERE event.id = $event })
RETURN count(quantity) AS total
