// Which events did each person take part in, newest first?
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[:TOOK_PART]->(e:Event)
  WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
  RETURN DISTINCT e
  ORDER BY e.orderKey DESC
  LIMIT $limit
}
RETURN id, e.orderKey AS cursor, properties(e) AS node
ORDER BY cursor DESC
