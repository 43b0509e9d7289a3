// Forgets where these events took place.
UNWIND $events AS event
MATCH (e:Event {id: event})
MATCH (e)-[p:IN_COUNTRY|IN_CITY]->()
DELETE p
