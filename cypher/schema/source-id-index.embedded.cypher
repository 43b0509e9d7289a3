// Which Source has this id? The embedded engine makes no index for a constraint.
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id)
