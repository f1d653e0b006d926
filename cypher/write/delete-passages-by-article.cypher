// Takes away the passages of articles that are replaced or removed.
// parameters: ids
// returns: nothing
MATCH (passage:Passage)
WHERE passage.articleId IN $ids
DETACH DELETE passage
