// How many dates a filter leaves.
// parameters: precisions, dateStart, dateEnd
// returns: total
MATCH (date:Date)
WHERE ($precisions IS NULL OR date.precision IN $precisions)
  AND ($dateStart IS NULL OR date.end >= $dateStart)
  AND ($dateEnd IS NULL OR date.start <= $dateEnd)
RETURN count(date) AS total
