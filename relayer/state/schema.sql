CREATE TABLE cursor (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  cursor TEXT    NOT NULL,
  now    INTEGER NOT NULL
) STRICT;

CREATE TABLE jobs (
  id       TEXT    PRIMARY KEY,
  status   TEXT    NOT NULL,
  deadline INTEGER NOT NULL,
  created  TEXT    NOT NULL,               -- JSON of the JobCreated event
  work     TEXT    NOT NULL DEFAULT '',    -- '', queued, evaluated, done, failed
  problem  TEXT    NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at INTEGER NOT NULL DEFAULT 0,     -- chain time before which it is not tried again
  result   TEXT                            -- JSON of the signed evaluation that is to be submitted
) STRICT;
CREATE INDEX jobs_by_work ON jobs (work, retry_at);

CREATE TABLE events (
  job         TEXT    NOT NULL,
  block       INTEGER NOT NULL,
  log_index   INTEGER NOT NULL,
  event       TEXT    NOT NULL,            -- JSON
  PRIMARY KEY (job, block, log_index)
) STRICT;
CREATE INDEX events_by_block ON events (block);

CREATE TABLE forwards (
  job      TEXT    PRIMARY KEY,
  request  TEXT    NOT NULL,               -- JSON, as the requester signed it
  state    TEXT    NOT NULL,               -- queued, sent, failed
  tx       TEXT    NOT NULL DEFAULT '',
  problem  TEXT    NOT NULL DEFAULT '',
  retry_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE heads (
  model INTEGER NOT NULL, version INTEGER NOT NULL, cut INTEGER NOT NULL, enclave_key TEXT NOT NULL,
  head  TEXT    NOT NULL,                  -- JSON of the announced artefact
  PRIMARY KEY (model, version, cut, enclave_key)
) STRICT;

CREATE TABLE enclaves (
  signer TEXT PRIMARY KEY,
  view   TEXT NOT NULL                     -- JSON: record, enrolment and quote
) STRICT;

CREATE TABLE outbox (
  account TEXT    NOT NULL,
  key     TEXT    NOT NULL,
  nonce   INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  entry   BLOB    NOT NULL,                -- JSON of the signed transactions
  PRIMARY KEY (account, key)
) STRICT;
