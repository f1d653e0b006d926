// Who takes part in what reports tell.
// parameters: ids
// returns: reportId, entityId, role
MATCH (report:Report)-[name:NAMES]->(entity:Entity)
WHERE report.id IN $ids
RETURN report.id AS reportId, entity.id AS entityId, name.role AS role
