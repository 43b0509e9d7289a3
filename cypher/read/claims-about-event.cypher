// Which claims are about each event, newest first?
UNWIND $ids AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
