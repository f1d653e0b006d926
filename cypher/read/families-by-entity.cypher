// Which events hang together with those that involve an entity or concern it.
// parameters: ids
// returns: family
MATCH (entity:Entity)<-[:INVOLVES]-(event:Event)
WHERE entity.id IN $ids
RETURN DISTINCT event.family AS family
UNION
MATCH (entity:Entity)<-[:CONCERNS]-(event:Event)
WHERE entity.id IN $ids
RETURN DISTINCT event.family AS family
