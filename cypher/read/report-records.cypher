// Reports as derivation sees them.
// parameters: ids
// returns: id, articleId, type, subtype, modality, salience, method, name, series, date, objectId, passageId, judgements, rejected, publisher, articleDate, language
MATCH (report:Report)<-[:REPORTS]-(article:Article)
WHERE report.id IN $ids
RETURN report.id AS id, report.articleId AS articleId, report.type AS type, report.subtype AS subtype, report.modality AS modality, report.salience AS salience, report.method AS method, report.name AS name, report.series AS series, report.date AS date, report.objectId AS objectId, report.passageId AS passageId, report.judgements AS judgements, report.rejected AS rejected, article.publisher AS publisher, article.date AS articleDate, article.language AS language
