// What each claim is a claim about: an entity or a report at either end.
// parameters: ids
// returns: owner, side, target
MATCH (claim:Claim)-[side:FROM|TO]->(target)
WHERE claim.id IN $ids AND (target:Entity OR target:Report)
RETURN claim.id AS owner, type(side) AS side, target.id AS target
