// Tables of the SQLite store. Every key begins with the account. Times are ms since 1970; ids and chains are raw bytes.

/** Grows with every change of the tables; a newer file is not opened. */
export const schemaVersion = 3;

/** Who may come in. */
export const credentialTables = `
CREATE TABLE credential (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE,
  credential_id BLOB NOT NULL CHECK (length(credential_id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('device', 'recovery', 'passkey', 'reader')),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32 OR kind = 'passkey' AND length(public_key) <= 2048),
  handle BLOB NOT NULL CHECK (length(handle) <= 2048), counter INTEGER NOT NULL CHECK (counter >= 0),
  from_epoch INTEGER NOT NULL CHECK (from_epoch >= 1),
  label TEXT NOT NULL CHECK (length(label) <= 60),
  created_at INTEGER NOT NULL, used_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, credential_id)
) STRICT, WITHOUT ROWID;
-- The one way to an account without its name: what a recovery code leads to.
CREATE TABLE recovery (
  credential_id BLOB PRIMARY KEY, account_id BLOB NOT NULL,
  FOREIGN KEY (account_id, credential_id) REFERENCES credential ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  account_id BLOB NOT NULL, token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
  credential_id BLOB NOT NULL, proved_at INTEGER NOT NULL, idle_until INTEGER NOT NULL, ends_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, token_hash),
  FOREIGN KEY (account_id, credential_id) REFERENCES credential ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_credential ON session (account_id, credential_id);
CREATE INDEX recovery_by_credential ON recovery (account_id, credential_id);
-- Challenges that were used, until they would be over in any case. There need be no account.
CREATE TABLE spent (
  account_id BLOB NOT NULL, challenge BLOB NOT NULL CHECK (length(challenge) = 32), until INTEGER NOT NULL,
  PRIMARY KEY (account_id, challenge)
) STRICT, WITHOUT ROWID;
`;
/** The book of what was done. */
export const auditTables = `
CREATE TABLE audit (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, n INTEGER NOT NULL CHECK (n >= 1), at INTEGER NOT NULL,
  actor TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL CHECK (outcome IN ('allow', 'deny')),
  target TEXT NOT NULL, chain BLOB NOT NULL CHECK (length(chain) = 32),
  PRIMARY KEY (account_id, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'a line of the book is never changed'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
  WHEN (SELECT status FROM account WHERE account_id = OLD.account_id) IS NOT 'erasing'
  BEGIN SELECT RAISE(ABORT, 'a line of the book goes only with its account'); END;
`;

/** Runs in the order in which they came, found by their place: large rows that are only appended, so that a commit touches few pages. */
export const runTable = (name: string): string => `
CREATE TABLE ${name} (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 1), last INTEGER NOT NULL CHECK (last >= first),
  before BLOB NOT NULL CHECK (length(before) = 32), chain BLOB NOT NULL CHECK (length(chain) = 32),
  epoch INTEGER NOT NULL CHECK (epoch >= 1), erased INTEGER NOT NULL CHECK (erased BETWEEN 0 AND last - first + 1),
  sealed BLOB NOT NULL, received_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, replica_id, first)
) STRICT;
`;
/** What holds runs to what they are. */
export const runGuards = `
CREATE UNIQUE INDEX run_by_end ON run (account_id, replica_id, last);
CREATE TRIGGER run_only_loses BEFORE UPDATE ON run
  WHEN NOT (NEW.erased > OLD.erased AND NEW.epoch >= OLD.epoch AND NEW.account_id = OLD.account_id AND NEW.replica_id = OLD.replica_id
    AND NEW.first = OLD.first AND NEW.last = OLD.last AND NEW.before = OLD.before AND NEW.chain = OLD.chain)
  BEGIN SELECT RAISE(ABORT, 'a run is never changed but by erasing'); END;
CREATE TRIGGER run_stays BEFORE DELETE ON run
  WHEN (SELECT status FROM account WHERE account_id = OLD.account_id) IS NOT 'erasing'
  BEGIN SELECT RAISE(ABORT, 'a run goes only with its account'); END;
`;
/** What is told to devices of each replica, and the bytes of its sealed runs. */
export const replicaTable = (name: string): string => `
CREATE TABLE ${name} (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT NOT NULL,
  length INTEGER NOT NULL CHECK (length >= 1), chain BLOB NOT NULL CHECK (length(chain) = 32),
  erased INTEGER NOT NULL CHECK (erased BETWEEN 0 AND length), bytes INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (account_id, replica_id)
) STRICT, WITHOUT ROWID;
`;

export const schema = `
CREATE TABLE account (
  account_id BLOB PRIMARY KEY CHECK (length(account_id) = 16),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'erasing')),
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  keys_version INTEGER NOT NULL DEFAULT 0 CHECK (keys_version >= 0),
  keyring BLOB NOT NULL DEFAULT (zeroblob(0)),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE key_box (
  account_id BLOB NOT NULL REFERENCES account ON DELETE CASCADE,
  n INTEGER NOT NULL, box_id TEXT NOT NULL, told BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY (account_id, n)
) STRICT, WITHOUT ROWID;
${credentialTables}${replicaTable('replica')}${runTable('run')}${runGuards}${auditTables}`;
