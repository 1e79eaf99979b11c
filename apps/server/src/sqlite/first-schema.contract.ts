// The tables of the first server, kept as they were: a file of it must open for ever.

export const firstSchema = `PRAGMA user_version = 1;
CREATE TABLE account (
  account_id BLOB PRIMARY KEY CHECK (length(account_id) = 16),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'erasing')),
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  keys_version INTEGER NOT NULL DEFAULT 0 CHECK (keys_version >= 0),
  keyring BLOB NOT NULL DEFAULT (zeroblob(0)),
  used_bytes INTEGER NOT NULL DEFAULT 0 CHECK (used_bytes >= 0),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE key_box (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE,
  n INTEGER NOT NULL, box_id TEXT NOT NULL, told BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY (account_id, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE credential (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE,
  credential_id BLOB NOT NULL CHECK (length(credential_id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('device', 'recovery')),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  label TEXT NOT NULL CHECK (length(label) <= 60),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, credential_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  account_id BLOB NOT NULL, token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  credential_id BLOB NOT NULL, idle_until INTEGER NOT NULL, ends_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, token_hash),
  FOREIGN KEY (account_id, credential_id) REFERENCES credential ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_credential ON session (account_id, credential_id);
CREATE TABLE replica (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT NOT NULL,
  length INTEGER NOT NULL CHECK (length >= 1), chain BLOB NOT NULL CHECK (length(chain) = 32),
  erased INTEGER NOT NULL CHECK (erased BETWEEN 0 AND length),
  PRIMARY KEY (account_id, replica_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE run (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 1), last INTEGER NOT NULL CHECK (last >= first),
  before BLOB NOT NULL CHECK (length(before) = 32), chain BLOB NOT NULL CHECK (length(chain) = 32),
  epoch INTEGER NOT NULL CHECK (epoch >= 1), erased INTEGER NOT NULL CHECK (erased BETWEEN 0 AND last - first + 1),
  sealed BLOB NOT NULL, received_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, replica_id, first)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX run_by_end ON run (account_id, replica_id, last);
CREATE TRIGGER run_only_loses BEFORE UPDATE ON run
  WHEN NOT (NEW.erased > OLD.erased AND NEW.epoch >= OLD.epoch AND NEW.account_id = OLD.account_id AND NEW.replica_id = OLD.replica_id
    AND NEW.first = OLD.first AND NEW.last = OLD.last AND NEW.before = OLD.before AND NEW.chain = OLD.chain)
  BEGIN SELECT RAISE(ABORT, 'a run is never changed but by erasing'); END;
CREATE TRIGGER run_stays BEFORE DELETE ON run
  WHEN (SELECT status FROM account WHERE account_id = OLD.account_id) IS NOT 'erasing'
  BEGIN SELECT RAISE(ABORT, 'a run goes only with its account'); END;
CREATE TABLE audit (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, n INTEGER NOT NULL, at INTEGER NOT NULL,
  actor TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL CHECK (outcome IN ('allow', 'deny')),
  PRIMARY KEY (account_id, n)
) STRICT, WITHOUT ROWID;
`;
