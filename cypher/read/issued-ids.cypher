// What ids stood for that name nothing any more.
// parameters: ids
// returns: id, reports, becameId
MATCH (issued:IssuedId)
WHERE issued.id IN $ids
RETURN issued.id AS id, issued.reports AS reports, issued.becameId AS becameId
