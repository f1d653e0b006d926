// Claims of one entity about another, by their keys.
// parameters: keys
// returns: id, articleId, type, modality, label, from, to, publisher, articleDate
MATCH (article:Article)-[:STATES]->(claim:Claim), (claim)-[:FROM]->(source:Entity), (claim)-[:TO]->(target:Entity)
WHERE claim.key IN $keys
RETURN claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality, claim.label AS label, source.id AS from, target.id AS to, article.publisher AS publisher, article.date AS articleDate
