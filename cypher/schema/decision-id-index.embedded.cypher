// Which Decision has this id? The embedded engine makes no index for a constraint.
CREATE INDEX decision_id IF NOT EXISTS FOR (n:Decision) ON (n.id)
