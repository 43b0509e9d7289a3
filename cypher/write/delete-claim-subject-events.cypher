// Forgets which events the claims that tell these reports are about.
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)<-[:SPEAKS_OF]-(c:Claim)
MATCH (c)-[about:ABOUT]->(:Event)
DELETE about
