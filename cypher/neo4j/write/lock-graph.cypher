// Takes the write lock on the node that every writer locks first: one writer at a time, whatever the process.
// Setting a property locks, also where the value stays.
// parameters: none
// returns: id
MATCH (meta:GraphMeta {id: 'graph'})
SET meta.schemaVersion = meta.schemaVersion
RETURN meta.id AS id
