// How many claims are there?
MATCH (c:Claim)
WHERE c.orderKey > $above AND c.orderKey < $below AND c.stance IN $stances
RETURN '' AS id, count(c) AS total
