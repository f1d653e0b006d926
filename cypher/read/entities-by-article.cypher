// The entities that each article mentions, and where in its text.
// parameters: ids
// returns: owner, id, type, kind, nameEn, nameZh, names, nameBases, externalIds, externalIdBases, basis, lexiconFile, lexiconEntry, count, starts, ends, surfaces
MATCH (article:Article)-[link:MENTIONS]->(entity:Entity)
WHERE article.id IN $ids
RETURN article.id AS owner, entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn,
  entity.nameZh AS nameZh, entity.names AS names, entity.nameBases AS nameBases, entity.externalIds AS externalIds,
  entity.externalIdBases AS externalIdBases, entity.basis AS basis, entity.lexiconFile AS lexiconFile,
  entity.lexiconEntry AS lexiconEntry, link.count AS count, link.starts AS starts, link.ends AS ends,
  link.surfaces AS surfaces
