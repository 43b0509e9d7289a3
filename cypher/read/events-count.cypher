// How many events are there?
MATCH (e:Event)
WHERE e.orderKey > $above AND e.orderKey < $below AND e.kind IN $kinds AND e.status IN $statuses
RETURN '' AS id, count(e) AS total
