// Which blocks does this article take part in? Of reports, with the days that their events may lie on.
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(e)
MATCH (e)-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block, head(labels(e)) AS label, e.earliestOn AS earliestOn, e.latestOn AS latestOn
