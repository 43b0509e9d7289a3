// Which Report has this id? The embedded engine makes no index for a constraint.
CREATE INDEX report_id IF NOT EXISTS FOR (n:Report) ON (n.id)
