// Which claims of these stances tell the same events?
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE c.stance IN row.stances
RETURN DISTINCT c.id AS claim
