// How many visits did each state and those in its offices make?
UNWIND $ids AS id
MATCH (c:Country {id: id})
MATCH (c)<-[:HOLDS_OFFICE*0..1]-(visitor)
MATCH (visitor)-[t:TOOK_PART]->(e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND t.role = 'VISITOR' AND e.kind IN $kinds AND e.status IN $statuses
RETURN id, count(DISTINCT e) AS total
