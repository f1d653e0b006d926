// How many articles mention each entity.
// parameters: ids
// returns: owner, total
MATCH (owner:Entity)<-[:MENTIONS]-(article:Article)
WHERE owner.id IN $ids
RETURN owner.id AS owner, count(article) AS total
