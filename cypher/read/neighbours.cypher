// What is one step away from these persons, states, events, claims and sources, the latest first?
UNWIND $person AS id
MATCH (n:Person {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PART|MADE|ABOUT|IN_COUNTRY|HOLDS_OFFICE]-(m)
  RETURN DISTINCT type(r) AS relation, startNode(r).id AS source, m.id AS neighbour, m.orderKey AS orderKey
  ORDER BY orderKey DESC, relation ASC
  LIMIT $breadth
}
RETURN id, relation, source, neighbour
UNION ALL
UNWIND $country AS id
MATCH (n:Country {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PART|MADE|ABOUT|IN_COUNTRY|HOLDS_OFFICE]-(m)
  RETURN DISTINCT type(r) AS relation, startNode(r).id AS source, m.id AS neighbour, m.orderKey AS orderKey
  ORDER BY orderKey DESC, relation ASC
  LIMIT $breadth
}
RETURN id, relation, source, neighbour
UNION ALL
UNWIND $event AS id
MATCH (n:Event {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PART|MADE|ABOUT|IN_COUNTRY|HOLDS_OFFICE]-(m)
  RETURN DISTINCT type(r) AS relation, startNode(r).id AS source, m.id AS neighbour, m.orderKey AS orderKey
  ORDER BY orderKey DESC, relation ASC
  LIMIT $breadth
}
RETURN id, relation, source, neighbour
UNION ALL
UNWIND $claim AS id
MATCH (n:Claim {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PART|MADE|ABOUT|IN_COUNTRY|HOLDS_OFFICE]-(m)
  RETURN DISTINCT type(r) AS relation, startNode(r).id AS source, m.id AS neighbour, m.orderKey AS orderKey
  ORDER BY orderKey DESC, relation ASC
  LIMIT $breadth
}
RETURN id, relation, source, neighbour
UNION ALL
UNWIND $source AS id
MATCH (n:Source {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PART|MADE|ABOUT|IN_COUNTRY|HOLDS_OFFICE]-(m)
  RETURN DISTINCT type(r) AS relation, startNode(r).id AS source, m.id AS neighbour, m.orderKey AS orderKey
  ORDER BY orderKey DESC, relation ASC
  LIMIT $breadth
}
RETURN id, relation, source, neighbour
