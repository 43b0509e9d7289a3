// Which persons have held office for each state, by name?
UNWIND $ids AS id
MATCH (c:Country {id: id})
CALL (c) {
  MATCH (c)<-[:HOLDS_OFFICE]-(p:Person)
  WHERE p.orderKey > $above AND p.orderKey < $below
  RETURN DISTINCT p
  ORDER BY p.orderKey ASC
  LIMIT $limit
}
RETURN id, p.orderKey AS cursor, properties(p) AS node
ORDER BY cursor ASC
