// How many events did each person take part in?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)-[:TOOK_PART]->(e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
RETURN id, count(DISTINCT e) AS total
