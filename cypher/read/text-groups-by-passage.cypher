// The group of copies that a passage is one of.
// parameters: ids
// returns: passageId, groupId
MATCH (passage:Passage)-[:COPY_IN]->(group:TextGroup)
WHERE passage.id IN $ids
RETURN passage.id AS passageId, group.id AS groupId
