// Who took part in each event, and as what? Persons first: a state has a code.
UNWIND $ids AS id
MATCH (e:Event {id: id})
MATCH (e)<-[t:TOOK_PART]-(p)
RETURN id, {role: t.role, party: properties(p)} AS node
ORDER BY p.code IS NOT NULL ASC, p.orderKey ASC
