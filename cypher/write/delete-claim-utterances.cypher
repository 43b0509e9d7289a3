// Forgets which utterances these claims carry.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})
MATCH (c)-[v:VOICES]->(:Utterance)
DELETE v
