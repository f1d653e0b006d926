// The entities named in the same articles as each entity, those with the most articles first: of each entity its latest articles are looked at.
// parameters: ids, articles, limit
// returns: owner, entity, total, ids
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:MENTIONS]-(article:Article)
  WITH owner, article, coalesce(article.date, '') AS date
  ORDER BY date DESC, article.id
  LIMIT $articles
  MATCH (article)-[:MENTIONS]->(entity:Entity)
  WHERE entity.id <> owner.id
  RETURN entity.id AS entity, count(article) AS total, collect(date + ' ' + article.id) AS ids
  ORDER BY total DESC, entity
  LIMIT $limit
}
RETURN owner.id AS owner, entity, total, ids
