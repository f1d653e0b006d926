// The events that each article reports, once each.
// parameters: ids
// returns: owner, id, type, subtype, modality, salience, method, name, series, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported
MATCH (article:Article)-[:REPORTS]->(:Report)-[:OF]->(event:Event)
WHERE article.id IN $ids
WITH DISTINCT article, event
RETURN article.id AS owner, event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.titleEn AS titleEn, event.titleZh AS titleZh, event.date AS date, event.dateStart AS dateStart,
  event.dateEnd AS dateEnd, event.datePrecision AS datePrecision, event.reportCount AS reportCount,
  event.articleCount AS articleCount, event.sourceCount AS sourceCount, event.firstReported AS firstReported,
  event.lastReported AS lastReported
