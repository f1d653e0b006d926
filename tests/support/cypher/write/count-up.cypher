// Adds one to a sample's count.
// parameters: id, count
// returns: count
MATCH (sample:Sample {id: $id})
SET sample.count = $count
RETURN sample.count AS count
