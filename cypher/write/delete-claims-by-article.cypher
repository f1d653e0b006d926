// Takes away the claims of articles that are replaced or removed.
// parameters: ids
// returns: nothing
MATCH (claim:Claim)
WHERE claim.articleId IN $ids
DETACH DELETE claim
