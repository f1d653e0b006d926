// Which relationships there are, and the first label of the nodes where they start.
// parameters: none
// returns: label, type
MATCH (source:Article)-[edge]->()
RETURN DISTINCT 'Article' AS label, type(edge) AS type
UNION ALL
MATCH (source:Claim)-[edge]->()
RETURN DISTINCT 'Claim' AS label, type(edge) AS type
UNION ALL
MATCH (source:Conflict)-[edge]->()
RETURN DISTINCT 'Conflict' AS label, type(edge) AS type
UNION ALL
MATCH (source:Entity)-[edge]->()
RETURN DISTINCT 'Entity' AS label, type(edge) AS type
UNION ALL
MATCH (source:Event)-[edge]->()
RETURN DISTINCT 'Event' AS label, type(edge) AS type
UNION ALL
MATCH (source:Passage)-[edge]->()
RETURN DISTINCT 'Passage' AS label, type(edge) AS type
UNION ALL
MATCH (source:Proposal)-[edge]->()
RETURN DISTINCT 'Proposal' AS label, type(edge) AS type
UNION ALL
MATCH (source:Report)-[edge]->()
RETURN DISTINCT 'Report' AS label, type(edge) AS type
