// Relationships of one type with whatever they hold, by the nodes where they start.
// parameters: ids, type
// returns: from, to, keys, values
MATCH (source:Article)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Claim)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Conflict)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Entity)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Event)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Passage)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Proposal)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
UNION ALL
MATCH (source:Report)-[edge]->(target)
WHERE source.id IN $ids AND type(edge) = $type
RETURN source.id AS from, target.id AS to, keys(edge) AS keys, [key IN keys(edge) | edge[key]] AS values
