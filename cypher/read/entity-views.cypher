// How articles other than some see entities, and how many see them so.
// parameters: ids, articles
// returns: entityId, kind, nameEn, nameZh, votes
MATCH (entity:Entity)<-[mention:MENTIONS]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN entity.id AS entityId, mention.kind AS kind, mention.nameEn AS nameEn, mention.nameZh AS nameZh, count(*) AS votes
UNION ALL
MATCH (entity:Entity)<-[implied:IMPLIES]-(article:Article)
WHERE entity.id IN $ids AND NOT article.id IN $articles
RETURN entity.id AS entityId, implied.kind AS kind, implied.nameEn AS nameEn, implied.nameZh AS nameZh, count(*) AS votes
