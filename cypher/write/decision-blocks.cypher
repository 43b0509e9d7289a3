// Writes which blocks a decision concerns.
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
MATCH (b:Block {id: row.block})
CREATE (d)-[:CONCERNS]->(b)
