// Writes utterances that several claims carry.
UNWIND $rows AS row
MERGE (u:Utterance {id: row.id})
SET u = row
