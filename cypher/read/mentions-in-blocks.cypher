// Which mentions are compared in these blocks?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(m:Mention)
RETURN m.id AS id, m.name AS name, m.forms AS forms, m.latin AS latin, m.office AS office, m.countryCode AS countryCode,
  m.inferred AS inferred, m.orderKey AS orderKey, [(m)-[f:REFERS_TO]->(p:Person) | {id: p.id, reason: f.reason}] AS people
