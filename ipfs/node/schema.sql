-- Who may store what until when. Blocks themselves are files; here are their digests.

CREATE TABLE artefact (
	id     INTEGER PRIMARY KEY,
	digest BLOB    NOT NULL, -- sha2-256 of the root block
	size   INTEGER NOT NULL, -- bytes
	UNIQUE (digest, size)
) STRICT;

-- A client's permission to upload an artefact, and its charge. until: chain time, Unix seconds, inclusive.
CREATE TABLE lease (
	client   TEXT    NOT NULL,
	artefact INTEGER NOT NULL REFERENCES artefact (id) ON DELETE CASCADE,
	charge   INTEGER NOT NULL, -- bytes
	until    INTEGER NOT NULL,
	PRIMARY KEY (client, artefact)
) STRICT, WITHOUT ROWID;

CREATE INDEX lease_artefact ON lease (artefact);

-- A reason to keep a whole artefact. until: chain time, Unix seconds, inclusive.
CREATE TABLE pin (
	artefact INTEGER NOT NULL REFERENCES artefact (id) ON DELETE CASCADE,
	reason   TEXT    NOT NULL,
	until    INTEGER NOT NULL,
	PRIMARY KEY (artefact, reason)
) STRICT, WITHOUT ROWID;

-- The known places in an artefact's DAG: its root, and the children of every dag-pb block that is here.
CREATE TABLE link (
	artefact INTEGER NOT NULL REFERENCES artefact (id) ON DELETE CASCADE,
	digest   BLOB    NOT NULL, -- sha2-256 of the block
	span     INTEGER NOT NULL, -- bytes of the artefact below it
	depth    INTEGER NOT NULL, -- 0: raw leaf
	PRIMARY KEY (artefact, digest, span, depth)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_digest ON link (digest);
