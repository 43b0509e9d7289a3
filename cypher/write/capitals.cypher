// Writes which cities are capitals.
UNWIND $rows AS row
MATCH (t:City {id: row.city})
MATCH (c:Country {id: row.country})
MERGE (t)-[:CAPITAL_OF]->(c)
