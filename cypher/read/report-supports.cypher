// Which event does each of these reports support, and did it change its status?
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[s:SUPPORTS]->(e:Event)
RETURN report, e.id AS event, s.changesStatus AS changesStatus
