// Writes which claims carry which utterance.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (u:Utterance {id: row.utterance})
CREATE (c)-[:VOICES]->(u)
