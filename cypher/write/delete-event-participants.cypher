// Forgets who took part in these events.
UNWIND $events AS event
MATCH (e:Event {id: event})
MATCH (e)<-[t:TOOK_PART]-()
DELETE t
