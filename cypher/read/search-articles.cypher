// Which articles have a title that contains one of these forms, the closest first?
MATCH (a:Article)
WITH a, [name IN [a.title] WHERE any(form IN $forms WHERE toLower(name) CONTAINS form) | toLower(name)] AS hits
WHERE size(hits) > 0
WITH a,
  any(hit IN hits WHERE hit IN $forms) AS exact,
  any(hit IN hits WHERE any(form IN $forms WHERE hit STARTS WITH form)) AS begins
WITH a, CASE WHEN exact THEN 0 WHEN begins THEN 1 ELSE 2 END AS distance
RETURN distance, a.orderKey AS orderKey, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
ORDER BY distance ASC, orderKey ASC
LIMIT $limit
