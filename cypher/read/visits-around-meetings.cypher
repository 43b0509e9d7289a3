// Which visits did those who took part in each meeting begin in the days before it?
UNWIND $rows AS row
MATCH (m:Event {id: row.event})
MATCH (m)<-[:TOOK_PART]-(p:Person)
MATCH (p)-[t:TOOK_PART]->(v:Event)
WHERE t.role = 'VISITOR' AND v.kind = 'visit' AND v.startOn >= row.from AND v.startOn <= row.until
RETURN DISTINCT row.event AS meeting, v.id AS visit
