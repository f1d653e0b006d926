// Ids that were given out and name nothing any more, with what they named: never taken away.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (issued:IssuedId {id: row.id})
SET issued.reports = row.reports, issued.becameId = row.becameId
