// Which claims are denied or questioned, in the same article or another, by whom, and in whose words?
// @param speaker string Name of the one who claims, in any form; every speaker where absent
// @param limit integer default 100 max 1000 Largest number of rows
// @column speaker string Who said it
// @column claim string What was said; a claim, not a fact
// @column claimedAt string Instant at which it was published
// @column disputedBy string Who denies or questions it
// @column stance string denies or questions
// @column answer string The words that dispute it
// @column reason string Why the two are held against each other
// @column url string Where the answer was published
MATCH (reply:Claim)-[disputes:DISPUTES]->(contested:Claim)
MATCH (contested)<-[:MADE]-(speaker)
WHERE $speaker IS NULL OR $speaker = speaker.name OR $speaker IN coalesce(speaker.names, [])
MATCH (reply)<-[:MADE]-(opponent)
MATCH (reply)-[:`IN`]->(article:Article)
RETURN coalesce(speaker.name, speaker.nameEn) AS speaker, contested.quote AS claim, contested.publishedAt AS claimedAt,
  coalesce(opponent.name, opponent.nameEn) AS disputedBy, reply.stance AS stance, reply.quote AS answer,
  disputes.reason AS reason, article.url AS url
ORDER BY contested.orderKey DESC, reply.orderKey ASC
LIMIT $limit
