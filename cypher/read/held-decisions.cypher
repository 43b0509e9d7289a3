// Which decisions hold?
MATCH (d:Decision)
WHERE d.isWithdrawn = false
RETURN properties(d) AS decision
