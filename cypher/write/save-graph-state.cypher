// What the graph was read and derived with, and whether its first filling is under way.
// parameters: fingerprint, derivation, seeding
// returns: nothing
MERGE (meta:GraphMeta {id: 'graph'})
SET meta.fingerprint = $fingerprint, meta.derivation = $derivation, meta.seeding = $seeding
