// Which states go by a name that contains one of these forms, the closest first?
MATCH (c:Country)
WITH c, [name IN (c.names + [c.code]) WHERE any(form IN $forms WHERE toLower(name) CONTAINS form) | toLower(name)] AS hits
WHERE size(hits) > 0
WITH c,
  any(hit IN hits WHERE hit IN $forms) AS exact,
  any(hit IN hits WHERE any(form IN $forms WHERE hit STARTS WITH form)) AS begins
WITH c, CASE WHEN exact THEN 0 WHEN begins THEN 1 ELSE 2 END AS distance
RETURN distance, c.orderKey AS orderKey, properties(c) AS node
ORDER BY distance ASC, orderKey ASC
LIMIT $limit
