// In which city did each event take place?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)-[:IN_CITY]->(c:City)
RETURN id, properties(c) AS node
