// How many visits did each person make?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)-[t:TOOK_PART]->(e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND t.role = 'VISITOR' AND e.kind IN $kinds AND e.status IN $statuses
RETURN id, count(DISTINCT e) AS total
