// Entities that an article speaks of without a name, and how it sees them.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.from}), (entity:Entity {id: row.to})
CREATE (article)-[:IMPLIES {
  kind: row.kind, nameEn: row.nameEn, nameZh: row.nameZh, externalIds: row.externalIds
}]->(entity)
