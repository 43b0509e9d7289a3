// Which decisions have these ids?
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN id, properties(d) AS node
