// Removes those of these blocks that hold nothing any more.
UNWIND $blocks AS block
MATCH (b:Block {id: block})
WITH b, EXISTS { (b)--() } AS isUsed
WHERE NOT isUsed
DELETE b
