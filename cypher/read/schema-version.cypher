// Whether the database is ours, and which version of the schema it has.
// parameters: none
// returns: schemaVersion
MATCH (meta:GraphMeta {id: 'graph'})
RETURN meta.schemaVersion AS schemaVersion
