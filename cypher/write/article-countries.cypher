// Writes which states an article names.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
MATCH (c:Country {id: row.country})
CREATE (a)-[:NAMES {forms: row.forms}]->(c)
