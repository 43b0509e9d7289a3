// Writes which people, as mentioned, a claim speaks of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.subject})
CREATE (c)-[:SPEAKS_OF]->(m)
