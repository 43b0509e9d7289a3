// Which reports support each event, newest first?
UNWIND $ids AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (e)<-[:SUPPORTS]-(r:Report)
  WHERE r.orderKey > $above AND r.orderKey < $below
  RETURN r
  ORDER BY r.orderKey DESC
  LIMIT $limit
}
RETURN id, r.orderKey AS cursor, properties(r) AS node
ORDER BY cursor DESC
