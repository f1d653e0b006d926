// Takes away events with whatever still hangs on them.
// parameters: ids
// returns: nothing
MATCH (event:Event)
WHERE event.id IN $ids
DETACH DELETE event
