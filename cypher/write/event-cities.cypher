// Writes in which city events take place.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (c:City {id: row.city})
CREATE (e)-[:IN_CITY]->(c)
