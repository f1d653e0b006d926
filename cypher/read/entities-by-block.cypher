// The entities that are found under each of the keys by which entities are compared: of those with one key the first by id.
// parameters: keys, limit
// returns: key, id, kind, nameEn, nameZh, names, externalIds, basis
MATCH (block:Block)
WHERE block.id IN $keys
CALL (block) {
  MATCH (block)<-[:COMPARED_BY]-(entity:Entity)
  RETURN entity
  ORDER BY entity.id
  LIMIT $limit
}
RETURN block.id AS key, entity.id AS id, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.names AS names,
  entity.externalIds AS externalIds, entity.basis AS basis
