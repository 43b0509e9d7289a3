// Writes who passed a claim on, in order.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Source {id: row.source})
CREATE (c)-[:RELAYED_BY {position: row.position}]->(s)
