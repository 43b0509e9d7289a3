// Which visit does each meeting belong to?
UNWIND $ids AS id
MATCH (m:Event {id: id})
MATCH (m)-[:PART_OF]->(v:Event)
RETURN id, properties(v) AS node
