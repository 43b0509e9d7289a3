// Which people does this article speak of?
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(m:Mention)
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN DISTINCT p.id AS id
