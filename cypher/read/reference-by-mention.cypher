// Why is each mention taken to refer to its person?
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[f:REFERS_TO]->(:Person)
RETURN id, {reason: f.reason} AS node
