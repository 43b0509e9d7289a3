// Forgets which people the claims that speak of these mentions are about.
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)<-[:SPEAKS_OF]-(c:Claim)
MATCH (c)-[about:ABOUT]->(:Person)
DELETE about
