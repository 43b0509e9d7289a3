// Writes which source speaks.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Source {id: row.speaker})
CREATE (c)<-[:MADE]-(s)
