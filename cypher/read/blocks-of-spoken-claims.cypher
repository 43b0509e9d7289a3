// In which blocks are the claims that these mentions speak compared?
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)<-[:SPOKEN_BY]-(c:Claim)
MATCH (c)-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block
