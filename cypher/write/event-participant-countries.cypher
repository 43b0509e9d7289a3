// Writes which states take part in events.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (c:Country {id: row.participant})
CREATE (e)<-[:TOOK_PART {role: row.role, countryCode: row.countryCode}]-(c)
