// Which sources have these ids?
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, properties(s) AS node
