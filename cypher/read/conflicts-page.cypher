// One page of conflicts by kind and id.
// parameters: kinds, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, kind, role, entityId, eventIds, values, sources, sort
MATCH (conflict:Conflict)
WHERE $kinds IS NULL OR conflict.kind IN $kinds
WITH conflict, conflict.kind AS sort
WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND conflict.id > $afterId))
  AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND conflict.id < $beforeId))
RETURN conflict.id AS id, conflict.kind AS kind, conflict.role AS role, conflict.entityId AS entityId,
  conflict.eventIds AS eventIds, conflict.values AS values, conflict.sources AS sources, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE id END,
  CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
