// The reports of events.
// parameters: ids
// returns: eventId, id
MATCH (event:Event)<-[:OF]-(report:Report)
WHERE event.id IN $ids
RETURN event.id AS eventId, report.id AS id
