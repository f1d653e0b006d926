// Returns what no statement may return: maps.
// parameters: none
// returns: samples
MATCH (sample:Sample)
RETURN collect({id: sample.id}) AS samples
