// Derives which events the claims that tell these reports are about.
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)<-[:SPEAKS_OF]-(c:Claim)
MATCH (c)-[:SPEAKS_OF]->(o:Report)
MATCH (o)-[:SUPPORTS]->(e:Event)
MERGE (c)-[:ABOUT]->(e)
