// Takes away the mentions of articles that are replaced or removed.
// parameters: ids
// returns: nothing
MATCH (article:Article)-[mention:MENTIONS]->(:Entity)
WHERE article.id IN $ids
DELETE mention
