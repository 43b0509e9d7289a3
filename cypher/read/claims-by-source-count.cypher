// How many claims did each source make?
UNWIND $ids AS id
MATCH (s:Source {id: id})
MATCH (s)-[:MADE]->(c:Claim)
RETURN id, count(c) AS total
