// The second labels have no constraint of their own: their nodes are entities.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (entity:Entity) ON (entity.id);
CREATE INDEX entity_type_index IF NOT EXISTS FOR (entity:Entity) ON (entity.type);
CREATE INDEX entity_kind_index IF NOT EXISTS FOR (entity:Entity) ON (entity.kind);
CREATE INDEX organization_id_index IF NOT EXISTS FOR (organization:Organization) ON (organization.id);
CREATE INDEX person_id_index IF NOT EXISTS FOR (person:Person) ON (person.id);
CREATE INDEX resolution_id_index IF NOT EXISTS FOR (resolution:Resolution) ON (resolution.id);
CREATE INDEX initiative_id_index IF NOT EXISTS FOR (initiative:Initiative) ON (initiative.id);
