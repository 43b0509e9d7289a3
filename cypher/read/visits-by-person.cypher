// Which visits did each person make, newest first?
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[t:TOOK_PART]->(e:Event)
  WHERE e.orderKey > $above AND e.orderKey < $below AND t.role = 'VISITOR' AND e.kind IN $kinds AND e.status IN $statuses
  RETURN DISTINCT e
  ORDER BY e.orderKey DESC
  LIMIT $limit
}
RETURN id, e.orderKey AS cursor, properties(e) AS node
ORDER BY cursor DESC
