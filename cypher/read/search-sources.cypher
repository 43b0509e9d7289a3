// Which sources go by a name that contains one of these forms, the closest first?
MATCH (s:Source)
WITH s, [name IN [s.name] WHERE any(form IN $forms WHERE toLower(name) CONTAINS form) | toLower(name)] AS hits
WHERE size(hits) > 0
WITH s,
  any(hit IN hits WHERE hit IN $forms) AS exact,
  any(hit IN hits WHERE any(form IN $forms WHERE hit STARTS WITH form)) AS begins
WITH s, CASE WHEN exact THEN 0 WHEN begins THEN 1 ELSE 2 END AS distance
RETURN distance, s.orderKey AS orderKey, properties(s) AS node
ORDER BY distance ASC, orderKey ASC
LIMIT $limit
