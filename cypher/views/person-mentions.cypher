// Under which names do articles speak of this person, and why is each taken to be them?
// @param name string required A name as articles write it, whole: 拉夫罗夫
// @param limit integer default 100 max 1000 Largest number of rows
// @column person string Person, by the fullest form of the name
// @column personId string The id to decide on
// @column mention string Name in the article
// @column office string Office there, or null
// @column reason string Why this mention is taken to refer to the person
// @column mentionId string The id to decide on for this mention alone
// @column url string Where it was published
MATCH (p:Person)
WHERE $name IN p.names
MATCH (p)<-[refers:REFERS_TO]-(m:Mention)
MATCH (m)-[:`IN`]->(article:Article)
RETURN p.name AS person, p.id AS personId, m.name AS mention, m.office AS office, refers.reason AS reason,
  m.id AS mentionId, article.url AS url
ORDER BY p.orderKey ASC, m.orderKey DESC
LIMIT $limit
