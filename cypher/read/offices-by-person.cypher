// Which offices has each person been seen in, the latest first?
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)-[o:HOLDS_OFFICE]->(c:Country)
RETURN id, {title: o.title, firstSeenOn: o.firstSeenOn, lastSeenOn: o.lastSeenOn, country: properties(c)} AS node
ORDER BY o.lastSeenOn DESC, o.title ASC
