// Writes which states a claim speaks of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Country {id: row.subject})
CREATE (c)-[:ABOUT]->(s)
