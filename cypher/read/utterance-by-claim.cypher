// Which utterance does each claim carry together with others?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:VOICES]->(u:Utterance)
RETURN id, properties(u) AS node
