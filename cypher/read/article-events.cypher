// Which events does this article tell?
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(r:Report)
MATCH (r)-[:SUPPORTS]->(e:Event)
RETURN DISTINCT e.id AS id
