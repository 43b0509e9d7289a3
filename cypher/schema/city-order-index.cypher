// Which City comes next in its list?
CREATE INDEX city_order IF NOT EXISTS FOR (n:City) ON (n.orderKey)
