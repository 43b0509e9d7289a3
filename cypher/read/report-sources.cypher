// Which bodies do these reports involve?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[i:INVOLVES]->(s:Source)
RETURN report, s.id AS id, i.role AS role, null AS countryCode
