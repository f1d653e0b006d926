// Counts that describe a reported event.
// parameters: rows
// returns: nothing
UNWIND $rows AS row
MATCH (report:Report {id: row.reportId})
CREATE (report)-[:COUNTS]->(:Quantity {
  id: row.id, reportId: row.reportId, text: row.text, start: row.start,
  end: row.end, value: row.value, min: row.min, max: row.max,
  qualifier: row.qualifier, unit: row.unit, role: row.role
})
