// Writes which visits meetings belong to.
UNWIND $rows AS row
MATCH (m:Event {id: row.meeting})
MATCH (v:Event {id: row.visit})
CREATE (m)-[:PART_OF {reason: row.reason}]->(v)
