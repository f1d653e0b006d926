// Takes away the counts of articles that are replaced or removed.
// parameters: ids
// returns: nothing
MATCH (report:Report)-[:COUNTS]->(quantity:Quantity)
WHERE report.articleId IN $ids
DETACH DELETE quantity
