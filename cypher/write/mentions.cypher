// Writes the people an article mentions.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
CREATE (m:Mention)
SET m = row
CREATE (m)-[:`IN`]->(a)
