// Which persons are there, by name?
MATCH (p:Person)
WHERE p.orderKey > $above AND p.orderKey < $below AND any(name IN p.names WHERE toLower(name) CONTAINS $name)
WITH p
ORDER BY p.orderKey ASC
LIMIT $limit
RETURN '' AS id, p.orderKey AS cursor, properties(p) AS node
ORDER BY cursor ASC
