// How many mentions refer to each person?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)<-[:REFERS_TO]-(m:Mention)
RETURN id, count(m) AS total
