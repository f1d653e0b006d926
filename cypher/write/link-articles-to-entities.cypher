// Where an article names an entity, and how it sees it.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.from}), (entity:Entity {id: row.to})
CREATE (article)-[:MENTIONS {
  count: row.count, starts: row.starts, ends: row.ends, surfaces: row.surfaces,
  kind: row.kind, nameEn: row.nameEn, nameZh: row.nameZh, externalIds: row.externalIds
}]->(entity)
