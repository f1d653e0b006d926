// Takes away dates with whatever still hangs on them.
// parameters: ids
// returns: nothing
MATCH (date:Date)
WHERE date.id IN $ids
DETACH DELETE date
