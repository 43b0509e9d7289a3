// Which Utterance has this id? At most one.
CREATE CONSTRAINT utterance_id_unique IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE
