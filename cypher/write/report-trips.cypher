// Writes during which visits of the same article meetings are held.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (v:Report {id: row.visit})
CREATE (r)-[:DURING]->(v)
