// Who is there to compare, with their offices and how often articles name them?
MATCH (p:Person)
RETURN p.id AS id, p.name AS name, p.names AS names, p.latin AS latin, p.office AS office,
  [(p)-[h:HOLDS_OFFICE]->(c:Country) | {title: h.title, state: c.code}] AS offices, COUNT { (p)<-[:REFERS_TO]-() } AS mentionCount
