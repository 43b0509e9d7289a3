// Which Claim has this id? The embedded engine makes no index for a constraint.
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id)
