// The readable text of articles.
// parameters: ids
// returns: id, text
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.text AS text
