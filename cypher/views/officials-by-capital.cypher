// Which officials visited which capitals, when, and who says so?
// @param capital string Name of the capital, in English or Chinese; every capital where absent
// @param country string Country visited, as its ISO 3166-1 code: KP; every country where absent
// @param from date default 1900-01-01 First day of the period
// @param until date default 2999-12-31 Last day of the period
// @param limit integer default 100 max 1000 Largest number of rows
// @column official string Visitor, by the fullest form of the name
// @column office string Office by the latest evidence, or null
// @column capital string Capital, in English
// @column country string Country visited, as its ISO 3166-1 code
// @column startOn date First day of the visit, or null
// @column status string How far the visit had come by the latest evidence: occurred or ongoing
// @column reports integer Number of reports of the visit
// @column quote string Sentence that says so, from the first report with this status
// @column source string Who published it
// @column url string Where it was published
MATCH (capital:City)-[:CAPITAL_OF]->(country:Country)
WHERE ($capital IS NULL OR $capital IN capital.names OR $capital IN [capital.nameEn, capital.nameHans, capital.nameHant])
  AND ($country IS NULL OR country.code = $country)
MATCH (capital)<-[:IN_CITY]-(visit:Event)
WHERE visit.kind = 'visit' AND visit.status IN ['occurred', 'ongoing']
  AND (visit.startOn IS NULL OR (visit.startOn >= $from AND visit.startOn <= $until))
MATCH (visit)<-[took:TOOK_PART]-(person:Person)
WHERE took.role = 'VISITOR'
MATCH (visit)<-[:SUPPORTS]-(report:Report)
MATCH (report)-[:`IN`]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WITH person, visit, capital, country, report, article, source,
  CASE WHEN report.status = visit.status THEN 0 ELSE 1 END AS distance
ORDER BY distance ASC, report.orderKey ASC
WITH person, visit, capital, country,
  collect({quote: report.quote, source: source.name, url: article.url}) AS reports
WITH person, visit, capital, country, size(reports) AS reportCount, head(reports) AS first
RETURN person.name AS official, person.office AS office, capital.nameEn AS capital, country.code AS country,
  visit.startOn AS startOn, visit.status AS status, reportCount AS reports,
  first.quote AS quote, first.source AS source, first.url AS url
ORDER BY visit.orderKey ASC, person.orderKey ASC
LIMIT $limit
