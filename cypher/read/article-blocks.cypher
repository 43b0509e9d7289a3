// Which blocks does this article take part in?
MATCH (a:Article {id: $article})
MATCH (a)<-[:`IN`]-(e)
MATCH (e)-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block, 'Mention' IN labels(e) AS ofMentions
