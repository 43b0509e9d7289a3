// Which Event comes next in its list?
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.orderKey)
