// Which article does each mention stand in?
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:`IN`]->(a:Article)
RETURN id, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
