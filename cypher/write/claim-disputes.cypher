// Writes which claim contradicts which.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Claim {id: row.disputed})
CREATE (c)-[:DISPUTES {reason: row.reason}]->(d)
