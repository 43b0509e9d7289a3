// Which Claim comes next in its list?
CREATE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.orderKey)
