// Removes those of these people whom no mention refers to any more.
UNWIND $people AS person
MATCH (p:Person {id: person})
WITH p, EXISTS { (p)<-[:REFERS_TO]-() } AS isMentioned
WHERE NOT isMentioned
DETACH DELETE p
