// Claims of entities about what reports tell.
// parameters: ids
// returns: id, articleId, type, modality, label, from, to, publisher, articleDate
MATCH (target:Report)<-[:TO]-(claim:Claim)<-[:STATES]-(article:Article)
WHERE target.id IN $ids
MATCH (claim)-[:FROM]->(source:Entity)
RETURN claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality, claim.label AS label, source.id AS from, target.id AS to, article.publisher AS publisher, article.date AS articleDate
