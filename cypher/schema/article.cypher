// A constraint goes before the index on the same property: Neo4j then leaves the index out, the embedded engine needs it
// (its constraints build none).
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE INDEX article_id_index IF NOT EXISTS FOR (article:Article) ON (article.id);
CREATE INDEX article_file_index IF NOT EXISTS FOR (article:Article) ON (article.file);
CREATE INDEX article_url_index IF NOT EXISTS FOR (article:Article) ON (article.url);
CREATE INDEX article_date_index IF NOT EXISTS FOR (article:Article) ON (article.date);
CREATE INDEX article_text_hash_index IF NOT EXISTS FOR (article:Article) ON (article.textHash);
CREATE INDEX article_raw_hash_index IF NOT EXISTS FOR (article:Article) ON (article.rawHash);
CREATE INDEX article_fingerprint_index IF NOT EXISTS FOR (article:Article) ON (article.fingerprint);
