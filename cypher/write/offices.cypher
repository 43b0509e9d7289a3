// Writes which offices people hold.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (c:Country {id: row.country})
CREATE (p)-[:HOLDS_OFFICE {title: row.title, firstSeenOn: row.firstSeenOn, lastSeenOn: row.lastSeenOn}]->(c)
