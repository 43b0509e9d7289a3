// Which Country comes next in its list?
CREATE INDEX country_order IF NOT EXISTS FOR (n:Country) ON (n.orderKey)
