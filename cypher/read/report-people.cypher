// Which people do these reports involve?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[i:INVOLVES]->(m:Mention)
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN report, p.id AS id, i.role AS role
