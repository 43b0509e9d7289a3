// How many persons have held office for each state?
UNWIND $ids AS id
MATCH (c:Country {id: id})
MATCH (c)<-[:HOLDS_OFFICE]-(p:Person)
RETURN id, count(DISTINCT p) AS total
