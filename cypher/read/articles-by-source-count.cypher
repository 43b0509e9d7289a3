// How many articles did each source publish?
UNWIND $ids AS id
MATCH (s:Source {id: id})
MATCH (s)<-[:PUBLISHED_BY]-(a:Article)
RETURN id, count(a) AS total
