// Which utterances have these ids?
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
RETURN id, properties(u) AS node
