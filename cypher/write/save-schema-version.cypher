// Marks the database as ours.
// parameters: schemaVersion
// returns: nothing
MERGE (meta:GraphMeta {id: 'graph'})
SET meta.schemaVersion = $schemaVersion
