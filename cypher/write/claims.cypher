// Writes what is said in an article.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
CREATE (c:Claim)
SET c = row
CREATE (c)-[:`IN`]->(a)
