// Which persons go by a name that contains one of these forms, the closest first?
MATCH (p:Person)
WITH p, [name IN (p.names + [coalesce(p.latin, p.name)]) WHERE any(form IN $forms WHERE toLower(name) CONTAINS form) | toLower(name)] AS hits
WHERE size(hits) > 0
WITH p,
  any(hit IN hits WHERE hit IN $forms) AS exact,
  any(hit IN hits WHERE any(form IN $forms WHERE hit STARTS WITH form)) AS begins
WITH p, CASE WHEN exact THEN 0 WHEN begins THEN 1 ELSE 2 END AS distance
RETURN distance, p.orderKey AS orderKey, properties(p) AS node
ORDER BY distance ASC, orderKey ASC
LIMIT $limit
