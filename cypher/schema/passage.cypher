CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;
CREATE INDEX passage_id_index IF NOT EXISTS FOR (passage:Passage) ON (passage.id);
CREATE INDEX passage_article_id_index IF NOT EXISTS FOR (passage:Passage) ON (passage.articleId);
CREATE CONSTRAINT text_group_id IF NOT EXISTS FOR (group:TextGroup) REQUIRE group.id IS UNIQUE;
CREATE INDEX text_group_id_index IF NOT EXISTS FOR (group:TextGroup) ON (group.id);
