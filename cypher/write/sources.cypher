// Writes sources; what a source is follows from its id.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row
