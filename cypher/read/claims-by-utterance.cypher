// Which claims carry each utterance, newest first?
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
CALL (u) {
  MATCH (u)<-[:VOICES]-(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
