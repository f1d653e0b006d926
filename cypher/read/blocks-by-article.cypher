// The keys by which reports and passages of articles are compared.
// parameters: ids
// returns: id
MATCH (report:Report)-[:COMPARED_BY]->(block:Block)
WHERE report.articleId IN $ids
RETURN DISTINCT block.id AS id
UNION
MATCH (passage:Passage)-[:COMPARED_BY]->(block:Block)
WHERE passage.articleId IN $ids
RETURN DISTINCT block.id AS id
