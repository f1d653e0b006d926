// Every event.
// parameters: none
// returns: id
MATCH (event:Event)
RETURN event.id AS id
