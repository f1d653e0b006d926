// Makes or changes samples; an absent value takes the property away.
// parameters: rows
// returns: count
UNWIND $rows AS row
MERGE (sample:Sample {id: row.id})
SET sample.name = row.name, sample.count = row.count, sample.ratio = row.ratio, sample.flag = row.flag, sample.words = row.words
RETURN count(sample) AS count
