// What do these claims say that others may deny, or deny of what others say?
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
MATCH (c)-[:`IN`]->(a:Article)
MATCH (c)<-[:MADE]-(s)
RETURN c.id AS id, a.id AS articleId, c.stance AS stance, c.publishedAt AS publishedAt, s.id AS speakerId,
  c.speakerCountry AS speakerCountry, c.aboutCountries AS aboutCountries, c.topic AS topic,
  [(c)-[:VOICES]->(u:Utterance) | u.id] AS utterances, [(c)-[:IN_BLOCK]->(b:Block) | b.id] AS blocks
