// Which Country has this id? The embedded engine makes no index for a constraint.
CREATE INDEX country_id IF NOT EXISTS FOR (n:Country) ON (n.id)
