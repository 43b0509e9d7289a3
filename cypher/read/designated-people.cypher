// Whom do the mentions of these blocks refer to?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(m:Mention)
MATCH (m)-[:REFERS_TO]->(p:Person)
RETURN m.id AS id, m.name AS name, m.countryCode AS countryCode, m.inferred AS inferred, p.id AS person
