// How many claims there are with each entity at either end.
// parameters: ids, types
// returns: owner, total
MATCH (owner:Entity)<-[:FROM|TO]-(claim:Claim)
WHERE owner.id IN $ids AND ($types IS NULL OR claim.type IN $types)
RETURN owner.id AS owner, count(DISTINCT claim) AS total
