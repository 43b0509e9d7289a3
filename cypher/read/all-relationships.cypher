// Which relationships are there?
MATCH (a)-[r]->(b)
RETURN a.id AS fromId, type(r) AS type, properties(r) AS properties, b.id AS toId
