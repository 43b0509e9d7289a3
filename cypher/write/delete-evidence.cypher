// Removes what an article says.
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(e)
DETACH DELETE e
