// Which meetings belong to these visits so far, or are told with them in one article?
UNWIND $events AS event
MATCH (v:Event {id: event})
MATCH (v)<-[:PART_OF]-(m:Event)
RETURN m.id AS meeting
UNION
UNWIND $events AS event
MATCH (v:Event {id: event})
MATCH (v)<-[:SUPPORTS]-(r:Report)
MATCH (r)<-[:DURING]-(s:Report)
MATCH (s)-[:SUPPORTS]->(m:Event)
RETURN m.id AS meeting
