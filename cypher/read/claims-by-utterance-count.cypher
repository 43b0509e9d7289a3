// How many claims carry each utterance?
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
MATCH (u)<-[:VOICES]-(c:Claim)
RETURN id, count(c) AS total
