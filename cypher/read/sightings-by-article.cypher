// How articles see the entities that they mention or imply.
// parameters: ids
// returns: entityId, surfaces, kind, nameEn, nameZh, externalIds
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity)
WHERE article.id IN $ids
RETURN entity.id AS entityId, mention.surfaces AS surfaces, mention.kind AS kind, mention.nameEn AS nameEn, mention.nameZh AS nameZh, mention.externalIds AS externalIds
UNION ALL
MATCH (article:Article)-[implied:IMPLIES]->(entity:Entity)
WHERE article.id IN $ids
RETURN entity.id AS entityId, [] AS surfaces, implied.kind AS kind, implied.nameEn AS nameEn, implied.nameZh AS nameZh, implied.externalIds AS externalIds
