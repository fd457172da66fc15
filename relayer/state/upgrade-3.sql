-- From schema 2 to 3.
-- Creators' signed permissions to evaluate. They are no events: a reorg leaves them, for the job that it may bring back.
CREATE TABLE grants (
  job       TEXT PRIMARY KEY,
  message   TEXT NOT NULL,                 -- JSON
  signature TEXT NOT NULL
) STRICT;
