// Which persons go by exactly these names?
UNWIND $ids AS id
MATCH (p:Person)
WHERE id IN p.names OR p.latin = id
RETURN id, properties(p) AS node
ORDER BY p.orderKey ASC
LIMIT 100
