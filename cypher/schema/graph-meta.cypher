CREATE CONSTRAINT graph_meta_id IF NOT EXISTS FOR (meta:GraphMeta) REQUIRE meta.id IS UNIQUE;
CREATE INDEX graph_meta_id_index IF NOT EXISTS FOR (meta:GraphMeta) ON (meta.id);
