// Entities as they are stored.
// parameters: ids
// returns: id, type, kind, nameEn, nameZh, names, nameBases, searchText, externalIds, externalIdBases, basis, lexiconFile, lexiconEntry
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.names AS names, entity.nameBases AS nameBases, entity.searchText AS searchText, entity.externalIds AS externalIds, entity.externalIdBases AS externalIdBases, entity.basis AS basis, entity.lexiconFile AS lexiconFile, entity.lexiconEntry AS lexiconEntry
