// How many quantities the reports of each event give.
// parameters: ids, roles
// returns: owner, total
MATCH (owner:Event)<-[:OF]-(:Report)-[:COUNTS]->(quantity:Quantity)
WHERE owner.id IN $ids AND ($roles IS NULL OR quantity.role IN $roles)
RETURN owner.id AS owner, count(quantity) AS total
