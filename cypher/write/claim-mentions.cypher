// Writes which person, as mentioned, speaks.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.speaker})
CREATE (c)-[:SPOKEN_BY]->(m)
