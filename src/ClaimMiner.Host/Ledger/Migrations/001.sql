-- Documents by their bytes, where they were seen, what became of them under each version of the pipeline, and each try.
CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,        -- "sha256:" and 64 hexadecimal digits
  length INTEGER NOT NULL,             -- bytes
  seen_at INTEGER NOT NULL             -- milliseconds since 1970, as all times here
) STRICT, WITHOUT ROWID;

CREATE TABLE sighting (
  path TEXT NOT NULL PRIMARY KEY,      -- absolute
  length INTEGER NOT NULL,
  written INTEGER NOT NULL,            -- time of last writing, in ticks
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  output TEXT NOT NULL COLLATE NOCASE UNIQUE,  -- path of the result without ".claims.json" or ".error.json"
  published TEXT,                      -- hash of the result that was written there
  taken_away INTEGER NOT NULL DEFAULT 0 -- whether what is to be done with the original afterwards is done
) STRICT, WITHOUT ROWID;

CREATE INDEX sighting_by_document ON sighting (document);

CREATE TABLE job (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  pipeline TEXT NOT NULL,              -- version, model and options
  state TEXT NOT NULL,                 -- queued, working, mined, partial, failed, quarantined
  attempts INTEGER NOT NULL DEFAULT 0,
  queued_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,             -- not to be tried before
  finished_at INTEGER,
  issue TEXT,                          -- kind of the issue that lost the document, or something of it
  reason TEXT,
  claims INTEGER NOT NULL DEFAULT 0,
  result BLOB,                         -- the result's file, compressed
  result_hash TEXT,
  streamed INTEGER NOT NULL DEFAULT 0, -- whether its claims stand in claims.jsonl
  PRIMARY KEY (document, pipeline)
) STRICT, WITHOUT ROWID;

CREATE INDEX job_by_state ON job (state, due_at);

CREATE TABLE attempt (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  pipeline TEXT NOT NULL,
  number INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  outcome TEXT,
  PRIMARY KEY (document, pipeline, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE stream (
  path TEXT NOT NULL PRIMARY KEY,      -- of a claims.jsonl
  length INTEGER NOT NULL              -- its bytes that are committed
) STRICT, WITHOUT ROWID;
