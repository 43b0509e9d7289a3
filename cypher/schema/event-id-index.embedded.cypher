// Which Event has this id? The embedded engine makes no index for a constraint.
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id)
