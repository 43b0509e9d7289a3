// Which claims of these stances concern the same parties?
UNWIND $rows AS row
MATCH (b:Block {id: row.block})
MATCH (b)<-[:IN_BLOCK]-(c:Claim)
WHERE c.stance IN row.stances
RETURN DISTINCT c.id AS claim
