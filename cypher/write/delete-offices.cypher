// Forgets the offices of these people.
UNWIND $people AS person
MATCH (p:Person {id: person})
MATCH (p)-[h:HOLDS_OFFICE]->(:Country)
DELETE h
