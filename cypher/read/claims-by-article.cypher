// Which claims does each article carry, newest first?
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:`IN`]-(c:Claim)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey DESC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
