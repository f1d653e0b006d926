// What the graph says of itself.
// parameters: none
// returns: schemaVersion, fingerprint, derivation, judgements, seeding, differentEntities
MATCH (meta:GraphMeta {id: 'graph'})
RETURN meta.schemaVersion AS schemaVersion, meta.fingerprint AS fingerprint, meta.derivation AS derivation, meta.judgements AS judgements, meta.seeding AS seeding, meta.differentEntities AS differentEntities
