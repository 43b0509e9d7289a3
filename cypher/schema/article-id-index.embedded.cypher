// Which Article has this id? The embedded engine makes no index for a constraint.
CREATE INDEX article_id IF NOT EXISTS FOR (n:Article) ON (n.id)
