// Which dates do reports give each event, and how many of them each?
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)<-[:SUPPORTS]-(r:Report)
WHERE r.startOn IS NOT NULL
WITH id, r.startOn AS startOn, r.endOn AS endOn, r.precision AS precision, count(r) AS reportCount
RETURN id, {startOn: startOn, endOn: endOn, precision: precision, reportCount: reportCount} AS node
ORDER BY startOn ASC, endOn ASC, precision ASC
