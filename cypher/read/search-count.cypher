// How many entities, events and articles the text finds.
// parameters: text, types, typed
// returns: hits, total
MATCH (entity:Entity)
WHERE entity.searchText CONTAINS $text AND ($types IS NULL OR entity.type IN $types)
RETURN 'Entity' AS hits, count(entity) AS total
UNION ALL
MATCH (event:Event)
WHERE (toLower(event.titleEn) CONTAINS $typed OR toLower(event.titleZh) CONTAINS $typed OR event.titleZh CONTAINS $text) AND ($types IS NULL OR 'Event' IN $types)
RETURN 'Event' AS hits, count(event) AS total
UNION ALL
MATCH (article:Article)
WHERE (toLower(article.title) CONTAINS $typed OR toLower(article.title) CONTAINS $text) AND ($types IS NULL OR 'Article' IN $types)
RETURN 'Article' AS hits, count(article) AS total
