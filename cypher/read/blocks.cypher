// Every block of reports.
// parameters: none
// returns: block
MATCH (report:Report)
RETURN DISTINCT report.block AS block
