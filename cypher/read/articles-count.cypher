// How many articles a filter leaves.
// parameters: languages, statuses, source, dateStart, dateEnd, entity
// returns: total
MATCH (article:Article)
WHERE ($languages IS NULL OR article.language IN $languages)
  AND ($statuses IS NULL OR article.status IN $statuses)
  AND ($source IS NULL OR article.source = $source OR article.creditedSource = $source OR article.publisher = $source)
  AND ($dateStart IS NULL OR article.date >= $dateStart)
  AND ($dateEnd IS NULL OR article.date <= $dateEnd)
  AND ($entity IS NULL OR EXISTS { MATCH (article)-[:MENTIONS]->(entity:Entity) WHERE entity.id = $entity })
RETURN count(article) AS total
