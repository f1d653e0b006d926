// Whole numbers divide to whole numbers.
// parameters: number
// returns: half, isWhole
RETURN $number / 2 AS half, $number / 2 * 2 = $number AS isWhole
