// Writes the people an article mentions.
UNWIND $rows AS row
MATCH (a:Article {id: $article})
MATCH (b:Block {id: row.block})
CREATE (m:Mention)
SET m = row.properties
CREATE (m)-[:`IN`]->(a)
CREATE (m)-[:IN_BLOCK]->(b)
