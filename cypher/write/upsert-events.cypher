// Events as all their reports together tell them.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event.type = row.type, event.subtype = row.subtype, event.modality = row.modality, event.salience = row.salience,
  event.method = row.method, event.name = row.name, event.series = row.series, event.titleEn = row.titleEn,
  event.titleZh = row.titleZh, event.date = row.date, event.dateStart = row.dateStart, event.dateEnd = row.dateEnd,
  event.datePrecision = row.datePrecision, event.reportCount = row.reportCount, event.articleCount = row.articleCount, event.sourceCount = row.sourceCount,
  event.family = row.family, event.languages = row.languages, event.conflicts = row.conflicts,
  event.firstReported = row.firstReported, event.lastReported = row.lastReported
