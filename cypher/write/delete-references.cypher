// Forgets whom these mentions refer to.
UNWIND $mentions AS mention
MATCH (m:Mention {id: mention})
MATCH (m)-[f:REFERS_TO]->(:Person)
DELETE f
