// Which articles are there, newest first?
MATCH (a:Article)
WHERE a.orderKey > $above AND a.orderKey < $below AND a.language IN $languages
WITH a
ORDER BY a.orderKey DESC
LIMIT $limit
RETURN '' AS id, a.orderKey AS cursor, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
ORDER BY cursor DESC
