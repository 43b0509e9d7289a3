// Which claims are there, newest first?
MATCH (c:Claim)
WHERE c.orderKey > $above AND c.orderKey < $below AND c.stance IN $stances
WITH c
ORDER BY c.orderKey DESC
LIMIT $limit
RETURN '' AS id, c.orderKey AS cursor, properties(c) AS node
ORDER BY cursor DESC
