// Whose words reach which outlets, and through whom?
// @param relay string Name of the agency or medium that passed the words on; every one where absent
// @param limit integer default 100 max 1000 Largest number of rows
// @column outlet string Who published the article
// @column relay string Agency, medium or body that the outlet credits
// @column kind string What kind of source the relay is
// @column speaker string Whose words they are
// @column claims integer Number of claims that came this way
// @column lastPublishedAt string Instant of the latest of them
// @column quote string The latest of them
MATCH (agency:Source)
WHERE $relay IS NULL OR agency.name = $relay
MATCH (agency)<-[:RELAYED_BY]-(claim:Claim)
MATCH (claim)<-[:MADE]-(voice)
MATCH (claim)-[:`IN`]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(publisher:Source)
WITH agency, publisher, voice, claim
ORDER BY claim.orderKey DESC
WITH agency, publisher, voice, collect({quote: claim.quote, publishedAt: claim.publishedAt}) AS claims
WITH agency, publisher, voice, size(claims) AS claimCount, head(claims) AS latest
RETURN publisher.name AS outlet, agency.name AS relay, agency.kind AS kind,
  coalesce(voice.name, voice.nameEn) AS speaker, claimCount AS claims,
  latest.publishedAt AS lastPublishedAt, latest.quote AS quote
ORDER BY claims DESC, publisher.orderKey ASC, agency.orderKey ASC, voice.orderKey ASC
LIMIT $limit
