// How many claims did each source pass on?
UNWIND $ids AS id
MATCH (s:Source {id: id})
MATCH (s)<-[:RELAYED_BY]-(c:Claim)
RETURN id, count(DISTINCT c) AS total
