// Which claims does each claim deny or question?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:DISPUTES]->(d:Claim)
RETURN id, properties(d) AS node
ORDER BY d.orderKey ASC
