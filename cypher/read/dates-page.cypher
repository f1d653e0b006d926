// One page of dates, the latest first.
// parameters: precisions, dateStart, dateEnd, afterId, afterSort, beforeId, beforeSort, backward, limit
// returns: id, edtf, start, end, precision, sort
MATCH (date:Date)
WHERE ($precisions IS NULL OR date.precision IN $precisions)
  AND ($dateStart IS NULL OR date.end >= $dateStart)
  AND ($dateEnd IS NULL OR date.start <= $dateEnd)
WITH date, date.start AS sort
WHERE ($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND date.id > $afterId))
  AND ($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND date.id < $beforeId))
RETURN date.id AS id, date.edtf AS edtf, date.start AS start, date.end AS end, date.precision AS precision, sort
ORDER BY CASE WHEN $backward THEN '' ELSE sort END DESC, CASE WHEN $backward THEN sort ELSE '' END,
  CASE WHEN $backward THEN '' ELSE id END, CASE WHEN $backward THEN id ELSE '' END DESC
LIMIT $limit
