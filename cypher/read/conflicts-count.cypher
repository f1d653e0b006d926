// How many conflicts there are.
// parameters: kinds
// returns: total
MATCH (conflict:Conflict)
WHERE $kinds IS NULL OR conflict.kind IN $kinds
RETURN count(conflict) AS total
