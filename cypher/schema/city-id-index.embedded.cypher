// Which City has this id? The embedded engine makes no index for a constraint.
CREATE INDEX city_id IF NOT EXISTS FOR (n:City) ON (n.id)
