// Which claims do these mentions speak?
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)<-[:SPOKEN_BY]-(c:Claim)
RETURN c.id AS claim
