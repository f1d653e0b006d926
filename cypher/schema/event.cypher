CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE INDEX event_id_index IF NOT EXISTS FOR (event:Event) ON (event.id);
CREATE INDEX event_type_index IF NOT EXISTS FOR (event:Event) ON (event.type);
CREATE INDEX event_date_start_index IF NOT EXISTS FOR (event:Event) ON (event.dateStart);
CREATE INDEX event_date_end_index IF NOT EXISTS FOR (event:Event) ON (event.dateEnd);
