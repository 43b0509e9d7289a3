// Which mentions have these ids?
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN id, properties(m) AS node
