// Which article does each claim stand in?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:`IN`]->(a:Article)
RETURN id, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
