// Quantities by id.
// parameters: ids
// returns: id, reportId, text, start, end, value, min, max, qualifier, unit, role
MATCH (quantity:Quantity)
WHERE quantity.id IN $ids
RETURN quantity.id AS id, quantity.reportId AS reportId, quantity.text AS text, quantity.start AS start,
  quantity.end AS end, quantity.value AS value, quantity.min AS min, quantity.max AS max,
  quantity.qualifier AS qualifier, quantity.unit AS unit, quantity.role AS role
