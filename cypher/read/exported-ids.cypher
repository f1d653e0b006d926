// Every node of the graph, by its first label.
// parameters: none
// returns: label, id
MATCH (node:Article)
RETURN 'Article' AS label, node.id AS id
UNION ALL
MATCH (node:Claim)
RETURN 'Claim' AS label, node.id AS id
UNION ALL
MATCH (node:Conflict)
RETURN 'Conflict' AS label, node.id AS id
UNION ALL
MATCH (node:Date)
RETURN 'Date' AS label, node.id AS id
UNION ALL
MATCH (node:Entity)
RETURN 'Entity' AS label, node.id AS id
UNION ALL
MATCH (node:Event)
RETURN 'Event' AS label, node.id AS id
UNION ALL
MATCH (node:Passage)
RETURN 'Passage' AS label, node.id AS id
UNION ALL
MATCH (node:Proposal)
RETURN 'Proposal' AS label, node.id AS id
UNION ALL
MATCH (node:Quantity)
RETURN 'Quantity' AS label, node.id AS id
UNION ALL
MATCH (node:Report)
RETURN 'Report' AS label, node.id AS id
UNION ALL
MATCH (node:TextGroup)
RETURN 'TextGroup' AS label, node.id AS id
