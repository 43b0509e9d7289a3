// Which claims did each state make, newest first?
UNWIND $ids AS id
MATCH (s:Country {id: id})
CALL (s) {
  MATCH (s)-[:MADE]->(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
