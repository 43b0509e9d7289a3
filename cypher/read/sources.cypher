// Which sources are there, by name?
MATCH (s:Source)
WHERE s.orderKey > $above AND s.orderKey < $below AND s.kind IN $kinds
RETURN '' AS id, s.orderKey AS cursor, properties(s) AS node
ORDER BY cursor ASC
LIMIT $limit
