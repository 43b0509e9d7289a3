// In which blocks, on which days, are the reports of these events compared?
UNWIND $events AS event
MATCH (e:Event {id: event})
MATCH (e)<-[:SUPPORTS]-(r:Report)
MATCH (r)-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block, r.earliestOn AS earliestOn, r.latestOn AS latestOn
