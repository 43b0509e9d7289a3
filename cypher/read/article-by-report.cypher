// Which article does each report stand in?
UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (r)-[:`IN`]->(a:Article)
RETURN id, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
