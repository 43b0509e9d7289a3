// Forgets which people made the claims that these mentions speak.
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)<-[:SPOKEN_BY]-(c:Claim)
MATCH (c)<-[made:MADE]-(:Person)
DELETE made
