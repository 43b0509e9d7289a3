// Which sources does this article lean on?
MATCH (a:Article {id: $article})
MATCH (a)-[:PUBLISHED_BY|CREDITS]->(s:Source)
RETURN DISTINCT s.id AS id
