// Which states are there, by key?
MATCH (c:Country)
// Without a second property the embedded engine looks through the keys of every label.
WHERE c.orderKey > $above AND c.orderKey < $below AND c.code <> ''
WITH c
ORDER BY c.orderKey ASC
LIMIT $limit
RETURN '' AS id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor ASC
