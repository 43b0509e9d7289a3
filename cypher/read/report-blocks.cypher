// In which blocks are these reports compared?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[:IN_BLOCK]->(b:Block)
RETURN report, b.id AS block
