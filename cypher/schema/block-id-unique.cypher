// Which Block has this id? At most one.
CREATE CONSTRAINT block_id_unique IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE
