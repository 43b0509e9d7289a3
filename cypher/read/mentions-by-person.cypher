// Which mentions refer to each person, newest first?
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[:REFERS_TO]-(m:Mention)
  WHERE m.orderKey > $above AND m.orderKey < $below
  RETURN m
  ORDER BY m.orderKey DESC
  LIMIT $limit
}
RETURN id, m.orderKey AS cursor, properties(m) AS node
ORDER BY cursor DESC
