// Which Mention has this id? The embedded engine makes no index for a constraint.
CREATE INDEX mention_id IF NOT EXISTS FOR (n:Mention) ON (n.id)
