// Which persons does each article mention, by name?
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:`IN`]-(m:Mention)
  MATCH (m)-[:REFERS_TO]->(p:Person)
  WHERE p.orderKey > $above AND p.orderKey < $below
  RETURN DISTINCT p
  ORDER BY p.orderKey ASC
  LIMIT $limit
}
RETURN id, p.orderKey AS cursor, properties(p) AS node
ORDER BY cursor ASC
