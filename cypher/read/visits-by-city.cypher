// Which visits went to each city, newest first?
UNWIND $ids AS id
MATCH (c:City {id: id})
CALL (c) {
  MATCH (c)<-[:IN_CITY]-(e:Event)
  WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
  RETURN e
  ORDER BY e.orderKey DESC
  LIMIT $limit
}
RETURN id, e.orderKey AS cursor, properties(e) AS node
ORDER BY cursor DESC
