// How many claims are about each event?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)<-[:ABOUT]-(c:Claim)
RETURN id, count(c) AS total
