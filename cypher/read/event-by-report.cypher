// The event that each report is a report of, and why.
// parameters: ids
// returns: owner, id, type, subtype, modality, salience, method, name, series, family, languages, titleEn, titleZh, date, dateStart, dateEnd, datePrecision, reportCount, articleCount, sourceCount, firstReported, lastReported, score, reasons, against, comparedWith
MATCH (report:Report)-[link:OF]->(event:Event)
WHERE report.id IN $ids
RETURN report.id AS owner, event.id AS id, event.type AS type, event.subtype AS subtype, event.modality AS modality,
  event.salience AS salience, event.method AS method, event.name AS name, event.series AS series,
  event.family AS family, event.languages AS languages, event.titleEn AS titleEn, event.titleZh AS titleZh,
  event.date AS date, event.dateStart AS dateStart, event.dateEnd AS dateEnd, event.datePrecision AS datePrecision,
  event.reportCount AS reportCount, event.articleCount AS articleCount, event.sourceCount AS sourceCount,
  event.firstReported AS firstReported, event.lastReported AS lastReported, link.score AS score, link.reasons AS reasons, link.against AS against,
  link.comparedWith AS comparedWith
