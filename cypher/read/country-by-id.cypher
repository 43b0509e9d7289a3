// Which states have these ids?
UNWIND $ids AS id
MATCH (c:Country {id: id})
RETURN id, properties(c) AS node
