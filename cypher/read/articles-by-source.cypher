// Which articles did each source publish, newest first?
UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) {
  MATCH (s)<-[:PUBLISHED_BY]-(a:Article)
  WHERE a.orderKey > $above AND a.orderKey < $below
  RETURN a
  ORDER BY a.orderKey DESC
  LIMIT $limit
}
RETURN id, a.orderKey AS cursor, a {.id, .url, .title, .publishedAt, .language, .orderKey} AS node
ORDER BY cursor DESC
