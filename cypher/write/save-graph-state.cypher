// What the graph was read and derived with, and whether its first filling is under way.
// parameters: fingerprint, derivation, judgements, seeding, differentEntities
// returns: nothing
MERGE (meta:GraphMeta {id: 'graph'})
SET meta.fingerprint = $fingerprint, meta.derivation = $derivation, meta.judgements = $judgements, meta.seeding = $seeding, meta.differentEntities = $differentEntities
