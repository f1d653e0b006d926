// All samples.
// parameters: none
// returns: id, name, count, ratio, flag, words
MATCH (sample:Sample)
RETURN sample.id AS id, sample.name AS name, sample.count AS count, sample.ratio AS ratio, sample.flag AS flag, sample.words AS words
ORDER BY id
