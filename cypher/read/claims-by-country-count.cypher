// How many claims did each state make?
UNWIND $ids AS id
MATCH (s:Country {id: id})
MATCH (s)-[:MADE]->(c:Claim)
RETURN id, count(c) AS total
