// Which sources are there, by name?
MATCH (s:Source)
WHERE s.orderKey > $above AND s.orderKey < $below AND s.kind IN $kinds
WITH s
ORDER BY s.orderKey ASC
LIMIT $limit
RETURN '' AS id, s.orderKey AS cursor, properties(s) AS node
ORDER BY cursor ASC
