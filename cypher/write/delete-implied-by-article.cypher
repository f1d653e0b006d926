// Takes away what articles that are replaced or removed spoke of without a name.
// parameters: ids
// returns: nothing
MATCH (article:Article)-[implied:IMPLIES]->(:Entity)
WHERE article.id IN $ids
DELETE implied
