// Which Article comes next in its list?
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.orderKey)
