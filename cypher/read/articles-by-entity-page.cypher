// One page of the articles that mention each entity, the latest first, and where in their text.
// parameters: ids, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, file, url, title, source, creditedSource, publisher, basedOnUrl, basedOnPublisher, basedOnDate, language, date, fetchDate, status, notes, sort, count, starts, ends, surfaces
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[link:MENTIONS]-(article:Article)
  WITH article, link.count AS count, link.starts AS starts, link.ends AS ends, link.surfaces AS surfaces, coalesce(article.date, '') AS sort
  WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND article.id > $afterId))
    AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND article.id < $beforeId))
  RETURN article, sort, count, starts, ends, surfaces
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
    CASE WHEN $backward THEN '' ELSE article.id END, CASE WHEN $backward THEN article.id ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, article.id AS id, article.file AS file, article.url AS url, article.title AS title,
  article.source AS source, article.creditedSource AS creditedSource, article.publisher AS publisher,
  article.basedOnUrl AS basedOnUrl, article.basedOnPublisher AS basedOnPublisher, article.basedOnDate AS basedOnDate,
  article.language AS language, article.date AS date, article.fetchDate AS fetchDate, article.status AS status,
  article.notes AS notes, sort, count, starts, ends, surfaces
