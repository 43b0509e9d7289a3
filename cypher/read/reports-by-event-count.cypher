// How many reports support each event?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)<-[:SUPPORTS]-(r:Report)
RETURN id, count(r) AS total
