// Writes which reports support events.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (e:Event {id: row.event})
CREATE (r)-[:SUPPORTS {changesStatus: row.changesStatus}]->(e)
