// Writes which bodies a report involves.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (p:Source {id: row.participant})
CREATE (r)-[:INVOLVES {role: row.role, position: row.position, inferred: row.inferred}]->(p)
