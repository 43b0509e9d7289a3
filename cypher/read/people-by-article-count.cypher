// How many persons does each article mention?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:`IN`]-(m:Mention)
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN id, count(DISTINCT p) AS total
