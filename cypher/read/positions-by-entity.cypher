// The posts that articles give each entity, and whom it represents: of each entity the latest by the date of the article.
// parameters: ids, limit
// returns: owner, sort, id, articleId, type, modality, label, quote, start, end, rule, body, observedAt
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)<-[:FROM]-(claim:Claim)-[:TO]->(body:Entity)
  WHERE claim.type IN ['HOLDS_POSITION', 'REPRESENTS']
  MATCH (claim)<-[:STATES]-(article:Article)
  RETURN claim, body, article.date AS observedAt, coalesce(article.date, '') AS sort
  ORDER BY sort DESC, claim.id
  LIMIT $limit
}
RETURN owner.id AS owner, sort, claim.id AS id, claim.articleId AS articleId, claim.type AS type, claim.modality AS modality, claim.label AS label,
  claim.quote AS quote, claim.start AS start, claim.end AS end, claim.rule AS rule, body.id AS body, observedAt
