// PUBLISHED edges from entities to events, one a key.
// From the event, which has few of them: an entity may have thousands.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (source:Entity {id: row.from}), (target:Event {id: row.to})
MERGE (target)<-[edge:PUBLISHED {key: row.key}]-(source)
SET edge.modality = row.modality, edge.basis = row.basis, edge.labels = row.labels, edge.articles = row.articles,
  edge.sources = row.sources, edge.first = row.first, edge.last = row.last,
  edge.lexiconFile = row.lexiconFile, edge.lexiconEntry = row.lexiconEntry
