CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE INDEX claim_id_index IF NOT EXISTS FOR (claim:Claim) ON (claim.id);
CREATE INDEX claim_article_id_index IF NOT EXISTS FOR (claim:Claim) ON (claim.articleId);
CREATE INDEX claim_key_index IF NOT EXISTS FOR (claim:Claim) ON (claim.key);
CREATE INDEX claim_key_index IF NOT EXISTS FOR (claim:Claim) ON (claim.key);
