// Which events have these ids?
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN id, properties(e) AS node
