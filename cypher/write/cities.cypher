// Writes the cities of the reference data with their states.
UNWIND $rows AS row
MATCH (c:Country {id: row.country})
MERGE (t:City {id: row.id})
SET t = row.properties
MERGE (t)-[:CITY_OF]->(c)
