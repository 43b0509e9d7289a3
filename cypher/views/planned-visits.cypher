// Which visits were announced or proposed, and have not been reported as made?
// @param country string Country to be visited, as its ISO 3166-1 code; every country where absent
// @param limit integer default 100 max 1000 Largest number of rows
// @column visitor string Who means to go, or is invited
// @column office string Office by the latest evidence, or null
// @column country string Country to be visited, as its ISO 3166-1 code
// @column startOn date First day it is planned for, or null
// @column status string planned, proposed, cancelled or denied, by the latest evidence
// @column saidAt string Instant at which the latest report was published
// @column quote string Sentence that says so
// @column source string Who published it
// @column url string Where it was published
MATCH (country:Country)
WHERE $country IS NULL OR country.code = $country
MATCH (country)<-[:IN_COUNTRY]-(visit:Event)
WHERE visit.kind = 'visit' AND visit.status IN ['planned', 'proposed', 'cancelled', 'denied']
MATCH (visit)<-[took:TOOK_PART]-(person:Person)
WHERE took.role = 'VISITOR'
MATCH (visit)<-[:SUPPORTS]-(report:Report)
MATCH (report)-[:`IN`]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WITH visit, person, country, report, article, source
ORDER BY report.orderKey DESC
WITH visit, person, country,
  head(collect({quote: report.quote, saidAt: article.publishedAt, source: source.name, url: article.url})) AS latest
RETURN person.name AS visitor, person.office AS office, country.code AS country, visit.startOn AS startOn,
  visit.status AS status, latest.saidAt AS saidAt, latest.quote AS quote, latest.source AS source, latest.url AS url
ORDER BY visit.orderKey DESC, person.orderKey ASC
LIMIT $limit
