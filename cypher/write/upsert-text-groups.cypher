// Groups of copies of one text.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (group:TextGroup {id: row.id})
SET group.size = row.size
