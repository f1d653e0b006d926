// Fails where the id is taken.
// parameters: id
// returns: nothing
CREATE (:Article {id: $id})
