// Which claims have these ids?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, properties(c) AS node
