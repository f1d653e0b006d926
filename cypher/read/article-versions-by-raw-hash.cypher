// The stored readings of files with the same bytes.
// parameters: hashes
// returns: id, file, status, fetchDate, textHash, rawHash, fingerprint, judgements
MATCH (article:Article)
WHERE article.rawHash IN $hashes
RETURN article.id AS id, article.file AS file, article.status AS status, article.fetchDate AS fetchDate, article.textHash AS textHash, article.rawHash AS rawHash, article.fingerprint AS fingerprint, article.judgements AS judgements
