CREATE CONSTRAINT report_id IF NOT EXISTS FOR (report:Report) REQUIRE report.id IS UNIQUE;
CREATE INDEX report_id_index IF NOT EXISTS FOR (report:Report) ON (report.id);
CREATE INDEX report_article_id_index IF NOT EXISTS FOR (report:Report) ON (report.articleId);
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (block:Block) REQUIRE block.id IS UNIQUE;
CREATE INDEX block_id_index IF NOT EXISTS FOR (block:Block) ON (block.id);
CREATE CONSTRAINT quantity_id IF NOT EXISTS FOR (quantity:Quantity) REQUIRE quantity.id IS UNIQUE;
CREATE INDEX quantity_id_index IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.id);
CREATE INDEX quantity_report_id_index IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.reportId);
