// Which mentions are compared in these blocks?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(m:Mention)
MATCH (m)-[:`IN`]->(a:Article)
RETURN m.id AS id, m.name AS name, m.forms AS forms, m.latin AS latin, m.office AS office, m.countryCode AS countryCode,
  block, a.publishedAt AS publishedAt, [(m)-[:REFERS_TO]->(p:Person) | p.id] AS people
