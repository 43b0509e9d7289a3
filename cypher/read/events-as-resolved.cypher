// What do these events say so far?
UNWIND $events AS event
MATCH (e:Event {id: event})
RETURN properties(e) AS properties, [(e)-[:IN_COUNTRY]->(c:Country) | c.id] AS countries,
  [(e)-[:IN_CITY]->(t:City) | t.id] AS cities
