// The groups of copies that articles have passages in.
// parameters: ids
// returns: id
MATCH (passage:Passage)-[:COPY_IN]->(group:TextGroup)
WHERE passage.articleId IN $ids
RETURN DISTINCT group.id AS id
