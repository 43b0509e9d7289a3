// Writes which state speaks.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Country {id: row.speaker})
CREATE (c)<-[:MADE]-(s)
