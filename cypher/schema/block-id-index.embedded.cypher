// Which Block has this id? The embedded engine makes no index for a constraint.
CREATE INDEX block_id IF NOT EXISTS FOR (n:Block) ON (n.id)
