// How many articles are there?
MATCH (a:Article)
WHERE a.orderKey > $above AND a.orderKey < $below AND a.language IN $languages
RETURN '' AS id, count(a) AS total
