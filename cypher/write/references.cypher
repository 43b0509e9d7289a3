// Writes whom mentions refer to, and why.
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (p:Person {id: row.person})
CREATE (m)-[:REFERS_TO {reason: row.reason}]->(p)
