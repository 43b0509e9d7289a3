// How many states are there?
MATCH (c:Country)
RETURN '' AS id, count(c) AS total
