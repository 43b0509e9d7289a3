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
MATCH (relay:Source)
WHERE $relay IS NULL OR relay.name = $relay
MATCH (relay)<-[:RELAYED_BY]-(claim:Claim)
MATCH (claim)<-[:MADE]-(speaker)
MATCH (claim)-[:`IN`]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(outlet:Source)
WITH relay, outlet, speaker, claim
ORDER BY claim.orderKey DESC
WITH relay, outlet, speaker, collect({quote: claim.quote, publishedAt: claim.publishedAt}) AS claims
WITH relay, outlet, speaker, size(claims) AS claimCount, head(claims) AS latest
RETURN outlet.name AS outlet, relay.name AS relay, relay.kind AS kind,
  coalesce(speaker.name, speaker.nameEn) AS speaker, claimCount AS claims,
  latest.publishedAt AS lastPublishedAt, latest.quote AS quote
ORDER BY claims DESC, outlet.orderKey ASC, relay.orderKey ASC, speaker.orderKey ASC
LIMIT $limit
