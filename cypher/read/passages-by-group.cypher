// The passages that are copies of one text.
// parameters: ids
// returns: id, articleId, section, start, end, tokens, keys, sketch
MATCH (group:TextGroup)<-[:COPY_IN]-(passage:Passage)
WHERE group.id IN $ids
RETURN DISTINCT passage.id AS id, passage.articleId AS articleId, passage.section AS section, passage.start AS start, passage.end AS end, passage.tokens AS tokens, passage.keys AS keys, passage.sketch AS sketch
