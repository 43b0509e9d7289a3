// How many sources are there?
MATCH (s:Source)
WHERE s.kind IN $kinds
RETURN '' AS id, count(s) AS total
