// Which events are there, newest first?
MATCH (e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
WITH e
ORDER BY e.orderKey DESC
LIMIT $limit
RETURN '' AS id, e.orderKey AS cursor, properties(e) AS node
ORDER BY cursor DESC
