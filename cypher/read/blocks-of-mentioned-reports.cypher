// In which blocks, on which days, are the reports that involve these mentions compared?
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)<-[:INVOLVES]-(r:Report)
MATCH (r)-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block, r.earliestOn AS earliestOn, r.latestOn AS latestOn
