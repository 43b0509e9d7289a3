// How many reports does each article give?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:`IN`]-(r:Report)
RETURN id, count(r) AS total
