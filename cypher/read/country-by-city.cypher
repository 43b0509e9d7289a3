// In which state does each city lie?
UNWIND $ids AS id
MATCH (c:City {id: id})
MATCH (c)-[:CITY_OF]->(s:Country)
RETURN id, properties(s) AS node
