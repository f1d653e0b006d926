// Takes away conflicts.
// parameters: ids
// returns: nothing
MATCH (conflict:Conflict)
WHERE conflict.id IN $ids
DETACH DELETE conflict
