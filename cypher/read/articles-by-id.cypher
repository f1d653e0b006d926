// Articles by id.
// parameters: ids
// returns: id, file, url, title, source, creditedSource, publisher, basedOnUrl, basedOnPublisher, basedOnDate, language, date, fetchDate, status, notes
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.file AS file, article.url AS url, article.title AS title, article.source AS source,
  article.creditedSource AS creditedSource, article.publisher AS publisher, article.basedOnUrl AS basedOnUrl,
  article.basedOnPublisher AS basedOnPublisher, article.basedOnDate AS basedOnDate, article.language AS language,
  article.date AS date, article.fetchDate AS fetchDate, article.status AS status, article.notes AS notes
