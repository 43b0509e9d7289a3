// Forgets what is held against these claims, or by them, across articles.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
MATCH (c)-[d:DISPUTES]-(:Claim)
WHERE d.basis <> 'article'
WITH DISTINCT d
DELETE d
