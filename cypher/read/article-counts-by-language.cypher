// How many articles of each language there are.
// parameters: none
// returns: language, total
MATCH (article:Article)
RETURN article.language AS language, count(article) AS total
ORDER BY language
