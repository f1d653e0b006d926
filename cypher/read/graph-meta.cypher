// What the graph says of itself.
// parameters: none
// returns: schemaVersion, fingerprint, derivation, seeding
MATCH (meta:GraphMeta {id: 'graph'})
RETURN meta.schemaVersion AS schemaVersion, meta.fingerprint AS fingerprint, meta.derivation AS derivation, meta.seeding AS seeding
