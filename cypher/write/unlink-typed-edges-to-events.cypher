// Takes away relations of entities to events by their keys.
// From the event, which has few of them: an entity may have thousands.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (target:Event {id: row.to})<-[edge:ADOPTED|PROPOSED|COSPONSORED|SIGNED|DID_NOT_SIGN|ENDORSED|HOSTED|CHAIRED|ATTENDED|SPOKE_AT|PUBLISHED|ESTABLISHED|LED|HOLDS_POSITION|REPRESENTS|PART_OF|MEMBER_OF|REFERS_TO|IMPLEMENTS|BUILDS_ON|REVOKES|PROVIDES_FOR]-(source:Entity {id: row.from})
WHERE edge.key = row.key
DELETE edge
