// Which utterances do the claims of these blocks carry so far?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:IN_BLOCK]-(c:Claim)
MATCH (c)-[:VOICES]->(u:Utterance)
RETURN c.id AS claim, u.id AS utterance
