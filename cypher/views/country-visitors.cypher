// Who has visited this country, or means to, and in which city?
// @param country string required Country visited, as its ISO 3166-1 code: CN
// @param from date default 1900-01-01 First day of the period
// @param until date default 2999-12-31 Last day of the period
// @param limit integer default 100 max 1000 Largest number of rows
// @column startOn date First day of the visit, or null
// @column endOn date Last day it may have begun or lasted to, or null
// @column status string How far the visit had come by the latest evidence
// @column visitor string Visitor, by the fullest form of the name
// @column office string Office by the latest evidence, or null
// @column city string City, in English, or null
// @column reports integer Number of reports of the visit
// @column datesAgree boolean False when a stated date contradicts itself or reports exclude each other's days, null when nothing can be compared
// @column quote string Sentence that says so, from the latest report
// @column url string Where it was published
MATCH (country:Country {code: $country})
MATCH (country)<-[:IN_COUNTRY]-(visit:Event)
WHERE visit.kind = 'visit'
  AND (visit.startOn IS NULL OR (visit.startOn >= $from AND visit.startOn <= $until))
MATCH (visit)<-[took:TOOK_PART]-(person:Person)
WHERE took.role = 'VISITOR'
MATCH (visit)<-[:SUPPORTS]-(report:Report)
MATCH (report)-[:`IN`]->(article:Article)
WITH visit, person, report, article
ORDER BY report.orderKey DESC
WITH visit, person, collect({quote: report.quote, url: article.url}) AS reports
WITH visit, person, [(visit)-[:IN_CITY]->(city:City) | city.nameEn] AS cities, size(reports) AS reportCount,
  head(reports) AS latest
RETURN visit.startOn AS startOn, visit.endOn AS endOn, visit.status AS status, person.name AS visitor,
  person.office AS office, head(cities) AS city, reportCount AS reports, visit.datesAgree AS datesAgree,
  latest.quote AS quote, latest.url AS url
ORDER BY visit.orderKey DESC, person.orderKey ASC
LIMIT $limit
