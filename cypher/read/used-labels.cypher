// Which of our labels the database uses; a second label comes with its first.
// parameters: none
// returns: label
MATCH (n:Article) RETURN 'Article' AS label LIMIT 1
UNION
MATCH (n:Entity) RETURN 'Entity' AS label LIMIT 1
UNION
MATCH (n:Organization) RETURN 'Organization' AS label LIMIT 1
UNION
MATCH (n:Person) RETURN 'Person' AS label LIMIT 1
UNION
MATCH (n:Resolution) RETURN 'Resolution' AS label LIMIT 1
UNION
MATCH (n:Initiative) RETURN 'Initiative' AS label LIMIT 1
UNION
MATCH (n:Report) RETURN 'Report' AS label LIMIT 1
UNION
MATCH (n:Date) RETURN 'Date' AS label LIMIT 1
UNION
MATCH (n:Quantity) RETURN 'Quantity' AS label LIMIT 1
UNION
MATCH (n:Claim) RETURN 'Claim' AS label LIMIT 1
UNION
MATCH (n:Event) RETURN 'Event' AS label LIMIT 1
UNION
MATCH (n:Passage) RETURN 'Passage' AS label LIMIT 1
UNION
MATCH (n:TextGroup) RETURN 'TextGroup' AS label LIMIT 1
UNION
MATCH (n:Block) RETURN 'Block' AS label LIMIT 1
UNION
MATCH (n:Conflict) RETURN 'Conflict' AS label LIMIT 1
UNION
MATCH (n:Proposal) RETURN 'Proposal' AS label LIMIT 1
UNION
MATCH (n:IssuedId) RETURN 'IssuedId' AS label LIMIT 1
