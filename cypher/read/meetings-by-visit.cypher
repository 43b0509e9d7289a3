// Which meetings belong to each visit?
UNWIND $ids AS id
MATCH (v:Event {id: id})
MATCH (v)<-[:PART_OF]-(m:Event)
RETURN id, properties(m) AS node
ORDER BY m.orderKey ASC
