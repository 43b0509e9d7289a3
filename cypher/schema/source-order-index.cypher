// Which Source comes next in its list?
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.orderKey)
