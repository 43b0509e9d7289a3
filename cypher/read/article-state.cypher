// Which version of this article is here?
MATCH (a:Article {id: $article})
RETURN a.contentHash AS contentHash, a.extractor AS extractor, a.retrievedAt AS retrievedAt
