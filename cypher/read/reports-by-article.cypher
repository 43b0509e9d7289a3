// Which reports does each article give, newest first?
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:`IN`]-(r:Report)
  WHERE r.orderKey > $above AND r.orderKey < $below
  RETURN r
  ORDER BY r.orderKey DESC
  LIMIT $limit
}
RETURN id, r.orderKey AS cursor, properties(r) AS node
ORDER BY cursor DESC
