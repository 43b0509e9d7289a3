// Which reports changed the status of each event, in the order of their publication?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)<-[s:SUPPORTS]-(r:Report)
WHERE s.changesStatus = true
RETURN id, properties(r) AS node
ORDER BY r.orderKey ASC
