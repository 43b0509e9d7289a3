// Writes the blocks of reports.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (b:Block {id: row.block})
CREATE (r)-[:IN_BLOCK]->(b)
