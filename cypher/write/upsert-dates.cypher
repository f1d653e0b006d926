// Dates that reports give.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (date:Date {id: row.id})
SET date.edtf = row.edtf, date.start = row.start, date.end = row.end, date.precision = row.precision
