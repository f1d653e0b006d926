// Leaves the database as another program would: with nodes, and without the one that says whose they are.
// parameters: none
// returns: nothing
MATCH (meta:GraphMeta {id: 'graph'})
DETACH DELETE meta
