// How many claims are about each state?
UNWIND $ids AS id
MATCH (s:Country {id: id})
MATCH (s)<-[:ABOUT]-(c:Claim)
RETURN id, count(c) AS total
