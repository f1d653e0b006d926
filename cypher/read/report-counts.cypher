// What reports count.
// parameters: ids
// returns: reportId, id, role, unit, value, qualifier, min, max
MATCH (quantity:Quantity)
WHERE quantity.reportId IN $ids
RETURN quantity.reportId AS reportId, quantity.id AS id, quantity.role AS role, quantity.unit AS unit, quantity.value AS value, quantity.qualifier AS qualifier, quantity.min AS min, quantity.max AS max
