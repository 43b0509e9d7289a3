// Which claims are compared in these blocks, and who made them?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(c:Claim)
MATCH (c)<-[:MADE]-(s)
RETURN block, c.id AS id, c.stance AS stance, c.quote AS quote, c.publishedAt AS publishedAt, c.orderKey AS orderKey,
  s.id AS speakerId
