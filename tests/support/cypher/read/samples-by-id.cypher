// Samples of the ids.
// parameters: ids
// returns: id
MATCH (sample:Sample)
WHERE sample.id IN $ids
RETURN sample.id AS id
ORDER BY id
