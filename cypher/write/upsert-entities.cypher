// Entities as all articles and the lexicon know them; the type is the second label.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity.type = row.type, entity.kind = row.kind, entity.nameEn = row.nameEn, entity.nameZh = row.nameZh,
  entity.names = row.names, entity.nameBases = row.nameBases, entity.searchText = row.searchText, entity.externalIds = row.externalIds, entity.externalIdBases = row.externalIdBases,
  entity.basis = row.basis, entity.lexiconFile = row.lexiconFile, entity.lexiconEntry = row.lexiconEntry
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Resolution' THEN [1] ELSE [] END | SET entity:Resolution)
FOREACH (_ IN CASE WHEN row.type = 'Initiative' THEN [1] ELSE [] END | SET entity:Initiative)
