// Returns what no statement may return: nodes.
// parameters: none
// returns: sample
MATCH (sample:Sample)
RETURN sample
