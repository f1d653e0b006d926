// One page of entities by type and id. The text is folded as searchText is.
// parameters: types, kinds, text, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, type, kind, nameEn, nameZh, names, nameBases, externalIds, externalIdBases, basis, lexiconFile, lexiconEntry, sort
MATCH (entity:Entity)
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($text IS NULL OR entity.searchText CONTAINS $text)
WITH entity, entity.type AS sort
WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND entity.id > $afterId))
  AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND entity.id < $beforeId))
RETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh,
  entity.names AS names, entity.nameBases AS nameBases, entity.externalIds AS externalIds, entity.externalIdBases AS externalIdBases,
  entity.basis AS basis, entity.lexiconFile AS lexiconFile, entity.lexiconEntry AS lexiconEntry, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE id END,
  CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
