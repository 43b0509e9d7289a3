// Which Person has this id? The embedded engine makes no index for a constraint.
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id)
