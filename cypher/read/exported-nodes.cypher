// Nodes with whatever they hold.
// parameters: ids
// returns: id, labels, keys, values
MATCH (node:Article)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Claim)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Conflict)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Date)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Event)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Passage)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Proposal)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Quantity)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:Report)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
UNION ALL
MATCH (node:TextGroup)
WHERE node.id IN $ids
RETURN node.id AS id, labels(node) AS labels, keys(node) AS keys, [key IN keys(node) | node[key]] AS values
