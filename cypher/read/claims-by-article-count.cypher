// How many claims does each article carry?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:`IN`]-(c:Claim)
RETURN id, count(c) AS total
