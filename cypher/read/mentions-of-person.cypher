// Which mentions refer to this person?
MATCH (p:Person {id: $person})
MATCH (p)<-[:REFERS_TO]-(m:Mention)
RETURN m.id AS id, m.name AS name, m.forms AS forms, m.latin AS latin, m.office AS office, m.countryCode AS countryCode,
  m.inferred AS inferred
