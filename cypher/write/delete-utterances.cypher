// Removes utterances that fewer than two claims carry now.
UNWIND $utterances AS utterance
MATCH (u:Utterance {id: utterance})
DETACH DELETE u
