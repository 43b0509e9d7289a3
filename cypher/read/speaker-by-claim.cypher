// Who made each claim?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[:MADE]-(s)
RETURN id, properties(s) AS node
