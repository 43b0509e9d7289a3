// Marks a decision as withdrawn.
MATCH (d:Decision {id: $decision})
SET d.isWithdrawn = true, d.withdrawnBy = $withdrawnBy, d.withdrawnAt = $withdrawnAt
