// Entities whose names or identifiers contain the text, events and articles whose titles do. `sort` is the rank (0 the whole, 1 the beginning, 2 elsewhere)
// and the kind of hit; an entity's searchText holds one folded name or identifier a line, and the text is folded the same way.
// parameters: text, types, typed, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, sort
CALL () {
  MATCH (entity:Entity)
  WHERE entity.searchText CONTAINS $text AND ($types IS NULL OR entity.type IN $types)
  RETURN entity.id AS id, CASE
    WHEN '\n' + entity.searchText + '\n' CONTAINS '\n' + $text + '\n' THEN '0 entity'
    WHEN '\n' + entity.searchText CONTAINS '\n' + $text THEN '1 entity'
    ELSE '2 entity' END AS sort
  UNION ALL
  MATCH (event:Event)
  WHERE (toLower(event.titleEn) CONTAINS $typed OR toLower(event.titleZh) CONTAINS $typed OR event.titleZh CONTAINS $text)
    AND ($types IS NULL OR 'Event' IN $types)
  RETURN event.id AS id, '2 event' AS sort
  UNION ALL
  MATCH (article:Article)
  WHERE (toLower(article.title) CONTAINS $typed OR toLower(article.title) CONTAINS $text) AND ($types IS NULL OR 'Article' IN $types)
  RETURN article.id AS id, '3 article' AS sort
}
WITH id, sort
WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND id > $afterId))
  AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND id < $beforeId))
RETURN id, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE id END,
  CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
