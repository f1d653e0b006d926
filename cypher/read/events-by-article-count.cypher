// How many events each article reports.
// parameters: ids
// returns: owner, total
MATCH (owner:Article)-[:REPORTS]->(:Report)-[:OF]->(event:Event)
WHERE owner.id IN $ids
RETURN owner.id AS owner, count(DISTINCT event) AS total
