// Keys by which reports, passages or entities are compared.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MERGE (block:Block {id: row.id})
