-- Whose memory this is. Another account or deployment is refused.
CREATE TABLE owner (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  account TEXT    NOT NULL,
  chain   TEXT    NOT NULL,                -- decimal chain id
  escrow  TEXT    NOT NULL
) STRICT;

CREATE TABLE cursor (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  cursor  TEXT    NOT NULL,                -- JSON
  now     INTEGER NOT NULL,                -- chain time of the newest block seen
  rewinds INTEGER NOT NULL DEFAULT 0       -- deep reorgs so far: part of the keys of what is sent
) STRICT;

CREATE TABLE jobs (
  id          TEXT    PRIMARY KEY,
  status      TEXT    NOT NULL,
  deadline    INTEGER NOT NULL,
  model       INTEGER NOT NULL,
  version     INTEGER NOT NULL,
  cut         INTEGER NOT NULL,
  enclave_key TEXT    NOT NULL,            -- which enclaves can open the job
  created     TEXT    NOT NULL,            -- JSON of the JobCreated event
  work        TEXT    NOT NULL,            -- queued, evaluated, done, failed
  problem     TEXT    NOT NULL DEFAULT '',
  attempts    INTEGER NOT NULL DEFAULT 0,  -- tries so far: how long the next pause is
  strikes     INTEGER NOT NULL DEFAULT 0,  -- tries that cost an enclave its time
  due         INTEGER NOT NULL,            -- chain time of the next try; first come, first served
  result      TEXT,                        -- JSON of the signed evaluation that is to be submitted
  mined       INTEGER,                     -- block by which the evaluation was seen mined, until its event comes
  lost        INTEGER NOT NULL DEFAULT 0   -- times that the cursor passed that block and no event came
) STRICT;
CREATE INDEX jobs_by_work ON jobs (work, due);
CREATE INDEX jobs_by_version ON jobs (model, version);
CREATE INDEX jobs_by_mined ON jobs (mined) WHERE mined IS NOT NULL;

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
  verified INTEGER NOT NULL,               -- 1 where the requester's own key signed; 0 where only the chain can tell
  deadline INTEGER NOT NULL,               -- the message's
  state    TEXT    NOT NULL,               -- queued, sent, final, failed
  tx       TEXT    NOT NULL DEFAULT '',
  problem  TEXT    NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  due      INTEGER NOT NULL DEFAULT 0,
  mined    INTEGER,                        -- as for jobs
  lost     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX forwards_by_state ON forwards (state, due);
CREATE INDEX forwards_by_mined ON forwards (mined) WHERE mined IS NOT NULL;

-- Creators' signed permissions to evaluate. They are no events: a reorg leaves them, for the job that it may bring back.
CREATE TABLE grants (
  job       TEXT PRIMARY KEY,
  message   TEXT NOT NULL,                 -- JSON
  signature TEXT NOT NULL
) STRICT;

CREATE TABLE heads (
  model INTEGER NOT NULL, version INTEGER NOT NULL, cut INTEGER NOT NULL, enclave_key TEXT NOT NULL,
  head  TEXT    NOT NULL,                  -- JSON of the announced artefact
  PRIMARY KEY (model, version, cut, enclave_key)
) STRICT;

-- Models whose manifests and heads are to be pinned, or let go, after something about them changed.
CREATE TABLE models (
  model    INTEGER PRIMARY KEY,
  attempts INTEGER NOT NULL DEFAULT 0,
  due      INTEGER NOT NULL
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
CREATE INDEX outbox_pending ON outbox (account, nonce) WHERE pending = 1;

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
