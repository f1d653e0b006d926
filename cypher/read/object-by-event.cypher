// The entity that each event concerns, and how many reports say so.
// parameters: ids
// returns: owner, entity, reports
MATCH (event:Event)-[concerns:CONCERNS]->(entity:Entity)
WHERE event.id IN $ids
RETURN event.id AS owner, entity.id AS entity, concerns.reports AS reports
