// Takes passages out of the groups of copies that they are in.
// parameters: ids
// returns: nothing
MATCH (passage:Passage)-[link:COPY_IN]->(:TextGroup)
WHERE passage.id IN $ids
DELETE link
