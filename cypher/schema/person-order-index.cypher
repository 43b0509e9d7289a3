// Which Person comes next in its list?
CREATE INDEX person_order IF NOT EXISTS FOR (n:Person) ON (n.orderKey)
