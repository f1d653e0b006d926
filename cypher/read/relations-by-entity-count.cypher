// How many typed edges of each entity a filter leaves.
// parameters: ids, types, modalities, bases, direction
// returns: owner, total
MATCH (owner:Entity)-[edge:ADOPTED|PROPOSED|COSPONSORED|SIGNED|DID_NOT_SIGN|ENDORSED|HOSTED|CHAIRED|ATTENDED|SPOKE_AT|PUBLISHED|ESTABLISHED|LED|HOLDS_POSITION|REPRESENTS|PART_OF|MEMBER_OF|REFERS_TO|IMPLEMENTS|BUILDS_ON|REVOKES|PROVIDES_FOR]-(other)
WHERE owner.id IN $ids
  AND (other:Entity OR other:Event)
  AND ($types IS NULL OR type(edge) IN $types)
  AND ($modalities IS NULL OR edge.modality IN $modalities)
  AND ($bases IS NULL OR edge.basis IN $bases)
  AND ($direction IS NULL OR ($direction = 'OUTGOING' AND startNode(edge) = owner) OR ($direction = 'INCOMING' AND endNode(edge) = owner))
RETURN owner.id AS owner, count(DISTINCT edge) AS total
