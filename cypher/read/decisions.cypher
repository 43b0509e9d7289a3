// Which decisions were made, newest first?
MATCH (d:Decision)
WHERE d.orderKey > $above AND d.orderKey < $below AND d.isWithdrawn IN $withdrawn
WITH d
ORDER BY d.orderKey DESC
LIMIT $limit
RETURN '' AS id, d.orderKey AS cursor, properties(d) AS node
ORDER BY cursor DESC
