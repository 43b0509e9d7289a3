// Forgets which blocks a decision concerned.
MATCH (d:Decision {id: $decision})
MATCH (d)-[c:CONCERNS]->(:Block)
DELETE c
