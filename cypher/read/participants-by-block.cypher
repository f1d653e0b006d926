// Who takes part in what the reports of blocks tell.
// parameters: blocks
// returns: reportId, entityId, role
MATCH (report:Report)-[name:NAMES]->(entity:Entity)
WHERE report.block IN $blocks
RETURN report.id AS reportId, entity.id AS entityId, name.role AS role
