// Which cities have these ids?
UNWIND $ids AS id
MATCH (c:City {id: id})
RETURN id, properties(c) AS node
