// How many visits went to each state?
UNWIND $ids AS id
MATCH (c:Country {id: id})
MATCH (c)<-[:IN_COUNTRY]-(e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
RETURN id, count(e) AS total
