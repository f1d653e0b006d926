// Takes away groups of copies.
// parameters: ids
// returns: nothing
MATCH (group:TextGroup)
WHERE group.id IN $ids
DETACH DELETE group
