// Who acts on an object in which role, report by report; with null for the actors, whoever does.
// parameters: objects, actors
// returns: reportId, articleId, type, modality, actor, role, object, publisher, articleDate
MATCH (object:Entity)<-[:ABOUT]-(report:Report)-[name:NAMES]->(actor:Entity)
WHERE object.id IN $objects AND ($actors IS NULL OR actor.id IN $actors) AND report.rejected IS NULL
MATCH (report)<-[:REPORTS]-(article:Article)
RETURN report.id AS reportId, report.articleId AS articleId, report.type AS type, report.modality AS modality, actor.id AS actor, name.role AS role, object.id AS object, article.publisher AS publisher, article.date AS articleDate
