// Forgets which visits these meetings belong to.
UNWIND $meetings AS meeting
MATCH (m:Event {id: meeting})
MATCH (m)-[p:PART_OF]->(:Event)
DELETE p
