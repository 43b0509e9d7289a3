// Writes an article with its publisher.
MATCH (s:Source {id: $publisher})
CREATE (a:Article)
SET a = $properties
CREATE (a)-[:PUBLISHED_BY]->(s)
