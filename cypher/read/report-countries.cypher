// Which states do these reports involve?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[i:INVOLVES]->(c:Country)
RETURN report, c.id AS id, i.role AS role, c.code AS countryCode
