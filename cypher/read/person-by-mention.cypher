// Which person does each mention refer to?
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN id, properties(p) AS node
