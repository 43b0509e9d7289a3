// Writes the blocks of claims.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (b:Block {id: row.block})
CREATE (c)-[:IN_BLOCK]->(b)
