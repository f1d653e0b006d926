// Articles that judgements were applied to, or that they point at.
// parameters: ids
// returns: id, judgements
MATCH (article:Article)
WHERE article.judgements IS NOT NULL OR article.id IN $ids
RETURN article.id AS id, article.judgements AS judgements
