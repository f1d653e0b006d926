// Takes away relations of entities to events by their keys.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (source:Entity {id: row.from})-[edge:ADOPTED|PROPOSED|COSPONSORED|SIGNED|DID_NOT_SIGN|ENDORSED|HOSTED|CHAIRED|ATTENDED|SPOKE_AT|PUBLISHED|ESTABLISHED|LED|HOLDS_POSITION|REPRESENTS|PART_OF|MEMBER_OF|REFERS_TO|IMPLEMENTS|BUILDS_ON|REVOKES|PROVIDES_FOR]->(target:Event {id: row.to})
WHERE edge.key = row.key
DELETE edge
