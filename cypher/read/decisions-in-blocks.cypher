// Which decisions hold about names of these blocks?
UNWIND $blocks AS block
MATCH (b:Block {id: block})
MATCH (b)<-[:CONCERNS]-(d:Decision)
RETURN DISTINCT properties(d) AS decision
