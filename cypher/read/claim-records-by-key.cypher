// Claims of one entity about another, by their keys.
// parameters: keys
// returns: id, articleId, type, modality, label, from, to, publisher, articleDate
MATCH (claim:Claim)<-[:STATES]-(article:Article)
WHERE claim.key IN $keys
MATCH (claim)-[:FROM]->(source:Entity)
MATCH (claim)-[:TO]->(target:Entity)
RETURN claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality, claim.label AS label, source.id AS from, target.id AS to, article.publisher AS publisher, article.date AS articleDate
