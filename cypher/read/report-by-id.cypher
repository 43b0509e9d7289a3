// Which reports have these ids?
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, properties(r) AS node
