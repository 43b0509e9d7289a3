// Which people do these reports involve, and by which family names are they known?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[i:INVOLVES]->(m:Mention)
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN report, p.id AS id, i.role AS role, m.countryCode AS countryCode, p.blocks AS blocks
