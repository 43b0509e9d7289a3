// Removes an article whose evidence is gone.
MATCH (a:Article {id: $article})
DETACH DELETE a
