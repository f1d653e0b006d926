// The reports and claims that may say a typed edge from one of these entities to one of these entities or events.
// `role` is the role in a report, null for a claim.
// parameters: fromIds, toIds
// returns: from, to, role, statementId, type, modality, quote, start, end, articleId, sort
MATCH (from:Entity)<-[names:NAMES]-(report:Report)-[:ABOUT]->(to:Entity)
WHERE from.id IN $fromIds AND to.id IN $toIds
MATCH (report)<-[:REPORTS]-(article:Article)
RETURN from.id AS from, to.id AS to, names.role AS role, report.id AS statementId, report.type AS type, report.modality AS modality, report.quote AS quote,
  report.start AS start, report.end AS end, article.id AS articleId, coalesce(article.date, '~') AS sort
UNION ALL
MATCH (from:Entity)<-[names:NAMES]-(report:Report)-[:OF]->(to:Event)
WHERE from.id IN $fromIds AND to.id IN $toIds
MATCH (report)<-[:REPORTS]-(article:Article)
RETURN from.id AS from, to.id AS to, names.role AS role, report.id AS statementId, report.type AS type, report.modality AS modality, report.quote AS quote,
  report.start AS start, report.end AS end, article.id AS articleId, coalesce(article.date, '~') AS sort
UNION ALL
MATCH (from:Entity)<-[:FROM]-(claim:Claim)-[:TO]->(to:Entity)
WHERE from.id IN $fromIds AND to.id IN $toIds
MATCH (claim)<-[:STATES]-(article:Article)
RETURN from.id AS from, to.id AS to, null AS role, claim.id AS statementId, claim.type AS type, claim.modality AS modality, claim.quote AS quote,
  claim.start AS start, claim.end AS end, article.id AS articleId, coalesce(article.date, '~') AS sort
UNION ALL
MATCH (from:Entity)<-[:FROM]-(claim:Claim)-[:TO]->(:Report)-[:OF]->(to:Event)
WHERE from.id IN $fromIds AND to.id IN $toIds
MATCH (claim)<-[:STATES]-(article:Article)
RETURN from.id AS from, to.id AS to, null AS role, claim.id AS statementId, claim.type AS type, claim.modality AS modality, claim.quote AS quote,
  claim.start AS start, claim.end AS end, article.id AS articleId, coalesce(article.date, '~') AS sort
