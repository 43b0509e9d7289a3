// Writes which sources an article credits.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
MATCH (s:Source {id: row.source})
CREATE (a)-[:CREDITS {forms: row.forms}]->(s)
