// Passages of other articles that are copies of passages of each article, the earliest article first.
// parameters: ids, limit
// returns: owner, ownSection, article, section, start, end, sort
MATCH (owner:Article)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)-[:CONTAINS]->(own:Passage)-[:COPY_IN]->(group:TextGroup)
  MATCH (group)<-[:COPY_IN]-(copy:Passage)<-[:CONTAINS]-(article:Article)
  WHERE article.id <> owner.id
  RETURN own.section AS ownSection, copy, coalesce(article.date, '~') AS sort
  ORDER BY sort, copy.articleId, copy.start, ownSection
  LIMIT $limit
}
RETURN owner.id AS owner, ownSection, copy.articleId AS article, copy.section AS section, copy.start AS start, copy.end AS end, sort
