// Which claims are held against each claim or by it, and why?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[d:DISPUTES]->(o:Claim)
RETURN id, {disputing: properties(c), disputed: properties(o), reason: d.reason} AS node, o.orderKey AS orderKey
ORDER BY orderKey ASC
UNION ALL
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[d:DISPUTES]-(o:Claim)
RETURN id, {disputing: properties(o), disputed: properties(c), reason: d.reason} AS node, o.orderKey AS orderKey
ORDER BY orderKey ASC
