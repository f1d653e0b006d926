CREATE CONSTRAINT sample_id IF NOT EXISTS FOR (sample:Sample) REQUIRE sample.id IS UNIQUE;
CREATE INDEX sample_id_index IF NOT EXISTS FOR (sample:Sample) ON (sample.id);
