// Removes these events, to be derived anew.
UNWIND $events AS event
MATCH (e:Event {id: event})
DETACH DELETE e
