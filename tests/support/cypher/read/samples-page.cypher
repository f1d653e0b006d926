// Samples of a name, or of any.
// parameters: name, limit
// returns: id
MATCH (sample:Sample)
WHERE $name IS NULL OR sample.name = $name
RETURN sample.id AS id
ORDER BY id
LIMIT $limit
