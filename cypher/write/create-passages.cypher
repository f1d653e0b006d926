// The news items of an article, by which copies of a text are found.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:CONTAINS]->(:Passage {
  articleId: row.article, id: row.id, section: row.section, start: row.start, end: row.end,
  tokens: row.tokens, keys: row.keys, sketch: row.sketch
})
