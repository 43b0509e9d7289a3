// Writes the blocks of mentions.
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (b:Block {id: row.block})
CREATE (m)-[:IN_BLOCK]->(b)
