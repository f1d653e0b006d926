// The raw text of articles, to be read again.
// parameters: ids
// returns: id, file, raw
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.file AS file, article.raw AS raw
