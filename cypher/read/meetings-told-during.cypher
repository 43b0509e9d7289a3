// Which meetings do articles tell as held during the visits that these reports tell?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)<-[:DURING]-(s:Report)
MATCH (s)-[:SUPPORTS]->(m:Event)
RETURN DISTINCT m.id AS meeting
