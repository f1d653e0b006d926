// One page of the typed edges of each entity, by type and key.
// parameters: ids, types, modalities, bases, direction, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: owner, id, sort, type, from, to, modality, basis, labels, articles, sources, first, last, lexiconFile, lexiconEntry
MATCH (owner:Entity)
WHERE owner.id IN $ids
CALL (owner) {
  MATCH (owner)-[edge:ADOPTED|PROPOSED|COSPONSORED|SIGNED|DID_NOT_SIGN|ENDORSED|HOSTED|CHAIRED|ATTENDED|SPOKE_AT|PUBLISHED|ESTABLISHED|LED|HOLDS_POSITION|REPRESENTS|PART_OF|MEMBER_OF|REFERS_TO|IMPLEMENTS|BUILDS_ON|REVOKES|PROVIDES_FOR]-(other)
  WHERE (other:Entity OR other:Event)
    AND ($types IS NULL OR type(edge) IN $types)
    AND ($modalities IS NULL OR edge.modality IN $modalities)
    AND ($bases IS NULL OR edge.basis IN $bases)
    AND ($direction IS NULL OR ($direction = 'OUTGOING' AND startNode(edge) = owner) OR ($direction = 'INCOMING' AND endNode(edge) = owner))
  WITH DISTINCT edge, type(edge) AS sort
  WHERE ($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND edge.key > $afterId))
    AND ($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND edge.key < $beforeId))
  RETURN edge, sort
  ORDER BY CASE WHEN $backward THEN '' ELSE sort END, CASE WHEN $backward THEN '' ELSE edge.key END,
    CASE WHEN $backward THEN sort ELSE '' END DESC, CASE WHEN $backward THEN edge.key ELSE '' END DESC
  LIMIT $limit
}
RETURN owner.id AS owner, edge.key AS id, sort, type(edge) AS type, startNode(edge).id AS from, endNode(edge).id AS to, edge.modality AS modality,
  edge.basis AS basis, edge.labels AS labels, edge.articles AS articles, edge.sources AS sources, edge.first AS first, edge.last AS last,
  edge.lexiconFile AS lexiconFile, edge.lexiconEntry AS lexiconEntry
