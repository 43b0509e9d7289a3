// Which Mention comes next in its list?
CREATE INDEX mention_order IF NOT EXISTS FOR (n:Mention) ON (n.orderKey)
