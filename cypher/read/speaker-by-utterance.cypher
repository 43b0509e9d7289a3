// Who said each utterance?
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
CALL (u) {
  MATCH (u)<-[:VOICES]-(c:Claim)
  MATCH (c)<-[:MADE]-(s)
  RETURN s
  LIMIT 1
}
RETURN id, properties(s) AS node
