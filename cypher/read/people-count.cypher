// How many persons are there?
MATCH (p:Person)
WHERE any(name IN p.names WHERE toLower(name) CONTAINS $name)
RETURN '' AS id, count(p) AS total
