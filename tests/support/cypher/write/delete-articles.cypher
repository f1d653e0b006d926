// Deletes all articles.
// parameters: none
// returns: nothing
MATCH (article:Article)
DETACH DELETE article
