// The passages of articles.
// parameters: ids
// returns: id, articleId, section, start, end, tokens, keys, sketch
MATCH (passage:Passage)
WHERE passage.articleId IN $ids
RETURN passage.id AS id, passage.articleId AS articleId, passage.section AS section, passage.start AS start, passage.end AS end, passage.tokens AS tokens, passage.keys AS keys, passage.sketch AS sketch
