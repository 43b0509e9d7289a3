// Writes in which state events take place.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (c:Country {id: row.country})
CREATE (e)-[:IN_COUNTRY]->(c)
