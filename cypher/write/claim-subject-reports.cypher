// Writes which reports a claim tells.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (r:Report {id: row.subject})
CREATE (c)-[:SPEAKS_OF]->(r)
