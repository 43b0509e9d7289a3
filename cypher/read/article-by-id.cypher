// Which articles have these ids?
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
