// How many states does each article name?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:NAMES]->(c:Country)
RETURN id, count(c) AS total
