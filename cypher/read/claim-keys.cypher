// Keys of the claims of one entity about another that articles make; with null, of all articles.
// parameters: ids
// returns: key, type, to
MATCH (claim:Claim)-[:TO]->(target:Entity)
WHERE claim.key IS NOT NULL AND ($ids IS NULL OR claim.articleId IN $ids)
RETURN DISTINCT claim.key AS key, claim.type AS type, target.id AS to
