// Every article, or only those that another pipeline has read; with null, all.
// parameters: fingerprint
// returns: id
MATCH (article:Article)
WHERE $fingerprint IS NULL OR article.fingerprint <> $fingerprint
RETURN article.id AS id
