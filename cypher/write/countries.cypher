// Writes the states of the reference data.
UNWIND $rows AS row
MERGE (c:Country {id: row.id})
SET c = row
