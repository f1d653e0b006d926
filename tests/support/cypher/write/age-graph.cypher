// Says that a program of another version made the graph.
// parameters: schemaVersion
// returns: nothing
MATCH (meta:GraphMeta {id: 'graph'})
SET meta.schemaVersion = $schemaVersion
