// Which persons have these ids?
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, properties(p) AS node
