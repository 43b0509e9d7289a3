// Which Decision comes next in its list?
CREATE INDEX decision_order IF NOT EXISTS FOR (n:Decision) ON (n.orderKey)
