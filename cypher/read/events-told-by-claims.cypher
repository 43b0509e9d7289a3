// Which events do these claims tell, and as what?
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
MATCH (c)-[:SPEAKS_OF]->(r:Report)
MATCH (r)-[:SUPPORTS]->(e:Event)
RETURN DISTINCT claim, e.id AS eventId, r.status AS status
