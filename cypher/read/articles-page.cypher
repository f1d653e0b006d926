// One page of articles, the latest first, undated ones last.
// parameters: languages, statuses, source, dateStart, dateEnd, entity, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, file, url, title, source, creditedSource, publisher, basedOnUrl, basedOnPublisher, basedOnDate, language, date, fetchDate, status, notes, sort
MATCH (article:Article)
WHERE ($languages IS NULL OR article.language IN $languages)
  AND ($statuses IS NULL OR article.status IN $statuses)
  AND ($source IS NULL OR article.source = $source OR article.creditedSource = $source OR article.publisher = $source)
  AND ($dateStart IS NULL OR article.date >= $dateStart)
  AND ($dateEnd IS NULL OR article.date <= $dateEnd)
  AND ($entity IS NULL OR EXISTS { MATCH (article)-[:MENTIONS]->(entity:Entity) WHERE entity.id = $entity })
WITH article, coalesce(article.date, '') AS sort
WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND article.id > $afterId))
  AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND article.id < $beforeId))
RETURN article.id AS id, article.file AS file, article.url AS url, article.title AS title, article.source AS source,
  article.creditedSource AS creditedSource, article.publisher AS publisher, article.basedOnUrl AS basedOnUrl,
  article.basedOnPublisher AS basedOnPublisher, article.basedOnDate AS basedOnDate, article.language AS language,
  article.date AS date, article.fetchDate AS fetchDate, article.status AS status, article.notes AS notes, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
  CASE WHEN $backward THEN '' ELSE id END, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
