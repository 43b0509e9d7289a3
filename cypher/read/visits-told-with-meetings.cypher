// During which visits was each meeting held, as an article that tells both says?
UNWIND $events AS event
MATCH (m:Event {id: event})
MATCH (m)<-[:SUPPORTS]-(s:Report)
MATCH (s)-[:DURING]->(r:Report)
MATCH (r)-[:SUPPORTS]->(v:Event)
RETURN DISTINCT event AS meeting, v.id AS visit
