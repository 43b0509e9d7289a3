// Forgets which events these reports support.
UNWIND $reports AS report
MATCH (r:Report {id: report})
MATCH (r)-[s:SUPPORTS]->(:Event)
DELETE s
