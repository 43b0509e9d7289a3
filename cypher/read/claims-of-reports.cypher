// Which claims tell these reports?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)<-[:SPEAKS_OF]-(c:Claim)
RETURN DISTINCT c.id AS claim
