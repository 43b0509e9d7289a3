// How many claims are about each person?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)<-[:ABOUT]-(c:Claim)
RETURN id, count(c) AS total
