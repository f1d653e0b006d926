// The reports of all events that hang together.
// parameters: families
// returns: id
MATCH (event:Event)<-[:OF]-(report:Report)
WHERE event.family IN $families
RETURN report.id AS id
