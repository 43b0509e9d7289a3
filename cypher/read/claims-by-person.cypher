// Which claims did each person make, newest first?
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[:MADE]->(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
