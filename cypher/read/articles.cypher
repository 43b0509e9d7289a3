// Which articles are there, newest first?
MATCH (a:Article)
WHERE a.orderKey > $above AND a.orderKey < $below AND a.language IN $languages
RETURN '' AS id, a.orderKey AS cursor, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
ORDER BY cursor DESC
LIMIT $limit
