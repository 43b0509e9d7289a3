// Writes the blocks in which resolution compares.
UNWIND $rows AS row
MERGE (b:Block {id: row.id})
