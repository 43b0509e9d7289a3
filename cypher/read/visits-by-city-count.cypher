// How many visits went to each city?
UNWIND $ids AS id
MATCH (c:City {id: id})
MATCH (c)<-[:IN_CITY]-(e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
RETURN id, count(e) AS total
