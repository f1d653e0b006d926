// The names of entities; says as well which of them there are.
// parameters: ids
// returns: id, nameEn, nameZh
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.nameEn AS nameEn, entity.nameZh AS nameZh
