// Writes which claim contradicts which, on what basis, and why.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Claim {id: row.disputed})
CREATE (c)-[:DISPUTES {basis: row.basis, reason: row.reason}]->(d)
