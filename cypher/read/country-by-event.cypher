// In which state did each event take place?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)-[:IN_COUNTRY]->(c:Country)
RETURN id, properties(c) AS node
