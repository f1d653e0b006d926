// Every entity.
// parameters: none
// returns: id
MATCH (entity:Entity)
RETURN entity.id AS id
