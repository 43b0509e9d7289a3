// Which claims did each source pass on, newest first?
UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) {
  MATCH (s)<-[:RELAYED_BY]-(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN DISTINCT c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
