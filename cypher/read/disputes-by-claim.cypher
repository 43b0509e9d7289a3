// Which claims deny or question each claim?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[:DISPUTES]-(d:Claim)
RETURN id, properties(d) AS node
ORDER BY d.orderKey ASC
