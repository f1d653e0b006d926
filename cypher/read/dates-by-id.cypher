// Dates by id.
// parameters: ids
// returns: id, edtf, start, end, precision
MATCH (date:Date)
WHERE date.id IN $ids
RETURN date.id AS id, date.edtf AS edtf, date.start AS start, date.end AS end, date.precision AS precision
