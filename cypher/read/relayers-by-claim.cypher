// Through which sources did each claim pass, in their order?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[r:RELAYED_BY]->(s:Source)
RETURN id, properties(s) AS node
ORDER BY r.position ASC
