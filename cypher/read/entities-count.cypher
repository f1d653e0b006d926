// How many entities a filter leaves.
// parameters: types, kinds, text
// returns: total
MATCH (entity:Entity)
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($text IS NULL OR entity.searchText CONTAINS $text)
RETURN count(entity) AS total
