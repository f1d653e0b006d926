// Entities by id.
// parameters: ids
// returns: id, type, kind, nameEn, nameZh, names, nameBases, externalIds, externalIdBases, basis, lexiconFile, lexiconEntry
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh,
  entity.names AS names, entity.nameBases AS nameBases, entity.externalIds AS externalIds, entity.externalIdBases AS externalIdBases,
  entity.basis AS basis, entity.lexiconFile AS lexiconFile, entity.lexiconEntry AS lexiconEntry
