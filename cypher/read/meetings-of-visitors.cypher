// Which meetings did the visitors of each visit hold on days of its?
UNWIND $rows AS row
MATCH (v:Event {id: row.event})
MATCH (v)<-[t:TOOK_PART]-(p:Person)
WHERE t.role = 'VISITOR'
MATCH (p)-[:TOOK_PART]->(m:Event)
WHERE m.kind = 'meeting' AND m.startOn >= row.from AND m.startOn <= row.until
RETURN DISTINCT m.id AS meeting
