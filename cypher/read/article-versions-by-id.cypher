// What tells the stored readings of articles apart.
// parameters: ids
// returns: id, file, status, fetchDate, textHash, rawHash, fingerprint, judgements
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.file AS file, article.status AS status, article.fetchDate AS fetchDate, article.textHash AS textHash, article.rawHash AS rawHash, article.fingerprint AS fingerprint, article.judgements AS judgements
