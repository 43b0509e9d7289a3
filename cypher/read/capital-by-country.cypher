// Which city is the capital of each state?
UNWIND $ids AS id
MATCH (c:Country {id: id})
MATCH (c)<-[:CAPITAL_OF]-(k:City)
RETURN id, properties(k) AS node
ORDER BY k.orderKey ASC
