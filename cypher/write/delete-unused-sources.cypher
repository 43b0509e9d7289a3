// Removes those of these sources that nothing leans on any more.
UNWIND $sources AS source
MATCH (s:Source {id: source})
WITH s, EXISTS { (s)--() } AS isUsed
WHERE NOT isUsed
DELETE s
