// Which utterances does this article relay?
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(c:Claim)
MATCH (c)-[:VOICES]->(u:Utterance)
RETURN DISTINCT u.id AS id
