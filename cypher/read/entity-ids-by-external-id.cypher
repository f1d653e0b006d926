// The entities that have an identifier, written SCHEME:value.
// parameters: externalId
// returns: id
MATCH (entity:Entity)
WHERE $externalId IN entity.externalIds
RETURN entity.id AS id
