// Who takes part in these events so far?
UNWIND $events AS event
MATCH (e:Event {id: event})
MATCH (e)<-[t:TOOK_PART]-(p)
RETURN event, p.id AS participant, t.role AS role, t.countryCode AS countryCode
