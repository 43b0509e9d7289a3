// Writes whom mentions refer to.
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (p:Person {id: row.person})
CREATE (m)-[:REFERS_TO]->(p)
