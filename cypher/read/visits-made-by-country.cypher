// Which visits did each state and those in its offices make, newest first?
UNWIND $ids AS id
MATCH (c:Country {id: id})
CALL (c) {
  MATCH (c)<-[:HOLDS_OFFICE*0..1]-(visitor)
  MATCH (visitor)-[t:TOOK_PART]->(e:Event)
  WHERE e.orderKey > $above AND e.orderKey < $below AND t.role = 'VISITOR' AND e.kind IN $kinds AND e.status IN $statuses
  RETURN DISTINCT e
  ORDER BY e.orderKey DESC
  LIMIT $limit
}
RETURN id, e.orderKey AS cursor, properties(e) AS node
ORDER BY cursor DESC
