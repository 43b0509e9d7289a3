// Which persons, states and events is each claim about?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:ABOUT]->(s)
RETURN id, properties(s) AS node
ORDER BY s.id ASC
