CREATE CONSTRAINT date_id IF NOT EXISTS FOR (date:Date) REQUIRE date.id IS UNIQUE;
CREATE INDEX date_id_index IF NOT EXISTS FOR (date:Date) ON (date.id);
CREATE INDEX date_start_index IF NOT EXISTS FOR (date:Date) ON (date.start);
CREATE INDEX date_end_index IF NOT EXISTS FOR (date:Date) ON (date.end);
