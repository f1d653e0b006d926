// What the graph says of itself.
// parameters: none
// returns: schemaVersion, fingerprint
MATCH (meta:GraphMeta {id: 'graph'})
RETURN meta.schemaVersion AS schemaVersion, meta.fingerprint AS fingerprint
