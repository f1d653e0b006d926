// Who takes part in each event, in which role, and how many reports say so.
// parameters: ids
// returns: owner, entity, role, reports
MATCH (event:Event)-[involves:INVOLVES]->(entity:Entity)
WHERE event.id IN $ids
RETURN event.id AS owner, entity.id AS entity, involves.role AS role, involves.reports AS reports
