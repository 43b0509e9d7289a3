// Which Report comes next in its list?
CREATE INDEX report_order IF NOT EXISTS FOR (n:Report) ON (n.orderKey)
