// Writes which people take part in events.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (p:Person {id: row.participant})
CREATE (e)<-[:TOOK_PART {role: row.role, countryCode: row.countryCode}]-(p)
