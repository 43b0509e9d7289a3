// How many decisions were made?
MATCH (d:Decision)
WHERE d.orderKey > $above AND d.orderKey < $below AND d.isWithdrawn IN $withdrawn
RETURN '' AS id, count(d) AS total
