// Writes the events an article tells.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
CREATE (r:Report)
SET r = row
CREATE (r)-[:`IN`]->(a)
