// Which reports of these blocks may tell something of these days, and were not among the known days?
UNWIND $rows AS row
MATCH (b:Block {id: row.block})
MATCH (b)<-[:IN_BLOCK]-(r:Report)
WHERE r.earliestOn <= row.latestOn AND r.latestOn >= row.earliestOn
  AND NOT (r.earliestOn <= row.knownUntil AND r.latestOn >= row.knownFrom)
RETURN DISTINCT r.id AS id, r.kind AS kind, r.status AS status, r.startOn AS startOn, r.endOn AS endOn,
  r.precision AS precision, r.datesAgree AS datesAgree, r.earliestOn AS earliestOn, r.latestOn AS latestOn,
  r.countryCode AS countryCode, r.place AS place, r.publishedAt AS publishedAt, r.orderKey AS orderKey
