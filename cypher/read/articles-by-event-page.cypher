// One page of the articles that report each event, the earliest first, undated ones last.
// parameters: ids, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, file, url, title, source, creditedSource, publisher, basedOnUrl, basedOnPublisher, basedOnDate, language, date, fetchDate, status, notes, sort
MATCH (owner:Event)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:OF]-(:Report)<-[:REPORTS]-(article:Article)
  WITH DISTINCT article, coalesce(article.date, '~') AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND article.id > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND article.id < $beforeId))
  RETURN article, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE article.id END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN article.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, article.id AS id, article.file AS file, article.url AS url, article.title AS title,
  article.source AS source, article.creditedSource AS creditedSource, article.publisher AS publisher,
  article.basedOnUrl AS basedOnUrl, article.basedOnPublisher AS basedOnPublisher, article.basedOnDate AS basedOnDate,
  article.language AS language, article.date AS date, article.fetchDate AS fetchDate, article.status AS status,
  article.notes AS notes, sort
