// How many claims did each person make?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)-[:MADE]->(c:Claim)
RETURN id, count(c) AS total
