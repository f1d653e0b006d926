// The reports of blocks, as derivation sees them.
// parameters: blocks
// returns: id, articleId, type, subtype, modality, salience, method, name, series, date, block, publisher, articleDate
MATCH (report:Report)<-[:REPORTS]-(article:Article)
WHERE report.block IN $blocks
RETURN report.id AS id, report.articleId AS articleId, report.type AS type, report.subtype AS subtype, report.modality AS modality, report.salience AS salience, report.method AS method, report.name AS name, report.series AS series, report.date AS date, report.block AS block, article.publisher AS publisher, article.date AS articleDate
