// Articles with everything that is theirs alone.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article.file = row.file, article.url = row.url, article.title = row.title, article.source = row.source,
  article.creditedSource = row.creditedSource, article.publisher = row.publisher, article.basedOnUrl = row.basedOnUrl, article.basedOnPublisher = row.basedOnPublisher,
  article.basedOnDate = row.basedOnDate, article.language = row.language, article.date = row.date, article.fetchDate = row.fetchDate,
  article.status = row.status, article.notes = row.notes, article.text = row.text, article.raw = row.raw,
  article.textHash = row.textHash, article.rawHash = row.rawHash, article.fingerprint = row.fingerprint,
  article.judgements = row.judgements
