// Takes away articles with whatever still hangs on them.
// parameters: ids
// returns: nothing
MATCH (article:Article)
WHERE article.id IN $ids
DETACH DELETE article
