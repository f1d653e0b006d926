// The passages that share one of the keys by which texts are compared.
// parameters: keys
// returns: id, articleId, section, start, end, tokens, keys, sketch
MATCH (block:Block)<-[:COMPARED_BY]-(passage:Passage)
WHERE block.id IN $keys
RETURN DISTINCT passage.id AS id, passage.articleId AS articleId, passage.section AS section, passage.start AS start, passage.end AS end, passage.tokens AS tokens, passage.keys AS keys, passage.sketch AS sketch
