// Which event does each report support?
UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (r)-[:SUPPORTS]->(e:Event)
RETURN id, properties(e) AS node
