// Which Utterance has this id? The embedded engine makes no index for a constraint.
CREATE INDEX utterance_id IF NOT EXISTS FOR (n:Utterance) ON (n.id)
