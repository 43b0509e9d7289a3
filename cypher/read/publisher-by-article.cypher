// Who published each article?
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:PUBLISHED_BY]->(s:Source)
RETURN id, properties(s) AS node
