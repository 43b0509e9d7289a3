// Which states does each article name, by key?
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[:NAMES]->(c:Country)
  WHERE c.orderKey > $above AND c.orderKey < $below
  RETURN c
  ORDER BY c.orderKey ASC
  LIMIT $limit
}
RETURN id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor ASC
