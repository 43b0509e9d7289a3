// For which state did each person hold office most recently?
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[o:HOLDS_OFFICE]->(c:Country)
  RETURN c
  ORDER BY o.lastSeenOn DESC, c.id ASC
  LIMIT 1
}
RETURN id, properties(c) AS node
