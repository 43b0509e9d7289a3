// Which reports are compared in these blocks?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(r:Report)
WITH DISTINCT r
RETURN properties(r) AS report, [(r)-[:IN_BLOCK]->(o:Block) | o.id] AS blocks,
  [(r)-[:SUPPORTS]->(e:Event) | e.id] AS events
