// Writes a decision.
CREATE (d:Decision)
SET d = $properties
