// Which states are there, by key?
MATCH (c:Country)
WHERE c.orderKey > $above AND c.orderKey < $below
RETURN '' AS id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor ASC
LIMIT $limit
