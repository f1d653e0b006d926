// An article's statements of relations.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:STATES]->(:Claim {
  articleId: row.article, id: row.id, type: row.type, modality: row.modality,
  label: row.label, quote: row.quote, start: row.start, end: row.end,
  rule: row.rule, key: row.key
})
