// An article's reports of events.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:REPORTS]->(:Report {
  articleId: row.article, id: row.id, type: row.type, subtype: row.subtype,
  modality: row.modality, salience: row.salience, method: row.method, name: row.name,
  series: row.series, quote: row.quote, start: row.start, end: row.end,
  triggerText: row.triggerText, triggerStart: row.triggerStart, triggerEnd: row.triggerEnd, rule: row.rule,
  date: row.date, dateStart: row.dateStart, dateEnd: row.dateEnd, objectId: row.objectId,
  passageId: row.passageId, judgements: row.judgements, rejected: row.rejected
})
