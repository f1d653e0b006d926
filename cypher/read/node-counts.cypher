// How many nodes of each type there are.
// parameters: none
// returns: type, total
MATCH (n:Article) RETURN 'Article' AS type, count(n) AS total
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS type, count(n) AS total
UNION ALL
MATCH (n:Person) RETURN 'Person' AS type, count(n) AS total
UNION ALL
MATCH (n:Resolution) RETURN 'Resolution' AS type, count(n) AS total
UNION ALL
MATCH (n:Initiative) RETURN 'Initiative' AS type, count(n) AS total
UNION ALL
MATCH (n:Report) RETURN 'Report' AS type, count(n) AS total
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS type, count(n) AS total
UNION ALL
MATCH (n:Event) RETURN 'Event' AS type, count(n) AS total
UNION ALL
MATCH (n:Date) RETURN 'Date' AS type, count(n) AS total
UNION ALL
MATCH (n:Quantity) RETURN 'Quantity' AS type, count(n) AS total
UNION ALL
MATCH (n:Conflict) RETURN 'Conflict' AS type, count(n) AS total
UNION ALL
MATCH (n:Proposal) RETURN 'Proposal' AS type, count(n) AS total
