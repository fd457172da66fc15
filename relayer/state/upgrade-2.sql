-- From schema 1 to 2.
ALTER TABLE jobs ADD COLUMN mined INTEGER;
ALTER TABLE jobs ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;
CREATE INDEX jobs_by_mined ON jobs (mined) WHERE mined IS NOT NULL;
ALTER TABLE forwards ADD COLUMN mined INTEGER;
ALTER TABLE forwards ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;
CREATE INDEX forwards_by_mined ON forwards (mined) WHERE mined IS NOT NULL;

-- Answers that were called wrong: public complaints, which change no job's status.
CREATE TABLE contests (
  job   TEXT    PRIMARY KEY,
  model INTEGER NOT NULL,
  block INTEGER NOT NULL
) STRICT;
CREATE INDEX contests_by_model ON contests (model);
CREATE INDEX contests_by_block ON contests (block);

-- What changed, for those who listen: the newest ten thousand. Numbers are never used twice; the first is random, so
-- that a number of a store that was lost is not taken for one of this.
CREATE TABLE changes (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT NOT NULL,                 -- job, enclave, model
  job       TEXT NOT NULL DEFAULT '',      -- these three for jobs alone
  requester TEXT NOT NULL DEFAULT '',
  creator   TEXT NOT NULL DEFAULT '',
  body      TEXT NOT NULL                  -- JSON, as it is sent
) STRICT;
INSERT INTO sqlite_sequence (name, seq) VALUES ('changes', random() & 0xfffffffffffff);
