// Tables of the Postgres store: those of `sqlite/schema.ts`, column by column, so that one SQL serves both. What is more here: a role that may do
// little, and a wall between accounts that the database itself holds up.

/** Grows with every change of the tables; a newer database is not opened. */
export const schemaVersion = 2;

/** Whoever asks for rows does it as this role. It owns nothing, changes no table and goes round no policy. */
export const appRole = 'plumbline_app';

/** What the role may do with each table; all of them are keyed by account. No privilege, no way: a book that is only written on has no UPDATE. */
const rights = {
  account: 'SELECT, INSERT, UPDATE, DELETE',
  key_box: 'SELECT, INSERT, UPDATE, DELETE',
  credential: 'SELECT, INSERT, UPDATE, DELETE',
  recovery: 'SELECT, INSERT, DELETE',
  session: 'SELECT, INSERT, UPDATE, DELETE',
  spent: 'SELECT, INSERT, DELETE',
  replica: 'SELECT, INSERT, UPDATE, DELETE',
  run: 'SELECT, INSERT, UPDATE (epoch, erased, sealed), DELETE',
  audit: 'SELECT, INSERT, DELETE',
} as const;
export const tables = Object.keys(rights) as readonly (keyof typeof rights)[];

/** The account of the transaction. Where none was said, this is NULL, and no row is equal to that. */
const ours = `account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')`;
/** The owner is walled off too, but for the figures that name nobody: see `totals` and `account_ids`. */
const wall = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON ${table} TO ${appRole} USING (${ours}) WITH CHECK (${ours});
GRANT ${rights[table as keyof typeof rights]} ON ${table} TO ${appRole};`;
const upkeepPolicy = (table: string): string =>
  `CREATE POLICY upkeep ON ${table} FOR SELECT TO CURRENT_USER USING (current_setting('plumbline.upkeep', true) = 'yes');`;

const facts = `
CREATE TABLE account (
  account_id BYTEA PRIMARY KEY CHECK (length(account_id) = 16),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'erasing')),
  epoch BIGINT NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  keys_version BIGINT NOT NULL DEFAULT 0 CHECK (keys_version >= 0),
  keyring BYTEA NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL
);
CREATE TABLE key_box (
  account_id BYTEA NOT NULL REFERENCES account ON DELETE CASCADE,
  n BIGINT NOT NULL, box_id TEXT NOT NULL, told BYTEA NOT NULL, sealed BYTEA NOT NULL,
  PRIMARY KEY (account_id, n)
);
CREATE TABLE replica (
  account_id BYTEA NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT COLLATE "C" NOT NULL,
  length BIGINT NOT NULL CHECK (length >= 1), chain BYTEA NOT NULL CHECK (length(chain) = 32),
  erased BIGINT NOT NULL CHECK (erased BETWEEN 0 AND length), bytes BIGINT NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (account_id, replica_id)
);
CREATE TABLE run (
  account_id BYTEA NOT NULL REFERENCES account ON DELETE CASCADE, replica_id TEXT COLLATE "C" NOT NULL,
  first BIGINT NOT NULL CHECK (first >= 1), last BIGINT NOT NULL CHECK (last >= first),
  before BYTEA NOT NULL CHECK (length(before) = 32), chain BYTEA NOT NULL CHECK (length(chain) = 32),
  epoch BIGINT NOT NULL CHECK (epoch >= 1), erased BIGINT NOT NULL CHECK (erased BETWEEN 0 AND last - first + 1),
  sealed BYTEA NOT NULL, received_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, replica_id, first)
);
CREATE UNIQUE INDEX run_by_end ON run (account_id, replica_id, last);
-- Sealed bytes cannot be packed any further.
ALTER TABLE run ALTER COLUMN sealed SET STORAGE EXTERNAL;`;

const doors = `
CREATE TABLE credential (
  account_id BYTEA NOT NULL REFERENCES account ON DELETE CASCADE,
  credential_id BYTEA NOT NULL CHECK (length(credential_id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('device', 'recovery', 'passkey', 'reader')),
  public_key BYTEA NOT NULL CHECK (length(public_key) = 32 OR kind = 'passkey' AND length(public_key) <= 2048),
  handle BYTEA NOT NULL CHECK (length(handle) <= 2048), counter BIGINT NOT NULL CHECK (counter >= 0),
  from_epoch BIGINT NOT NULL CHECK (from_epoch >= 1),
  label TEXT NOT NULL CHECK (length(label) <= 60),
  created_at BIGINT NOT NULL, used_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, credential_id)
);
-- The one way to an account without its name: what a recovery code leads to.
CREATE TABLE recovery (
  credential_id BYTEA PRIMARY KEY, account_id BYTEA NOT NULL,
  FOREIGN KEY (account_id, credential_id) REFERENCES credential ON DELETE CASCADE
);
CREATE INDEX recovery_by_credential ON recovery (account_id, credential_id);
CREATE TABLE session (
  account_id BYTEA NOT NULL, token_hash BYTEA NOT NULL CHECK (length(token_hash) = 32),
  credential_id BYTEA NOT NULL, proved_at BIGINT NOT NULL, idle_until BIGINT NOT NULL, ends_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, token_hash),
  FOREIGN KEY (account_id, credential_id) REFERENCES credential ON DELETE CASCADE
);
CREATE INDEX session_by_credential ON session (account_id, credential_id);
CREATE TABLE spent (
  account_id BYTEA NOT NULL, challenge BYTEA NOT NULL CHECK (length(challenge) = 32), until BIGINT NOT NULL,
  PRIMARY KEY (account_id, challenge)
);
CREATE TABLE audit (
  account_id BYTEA NOT NULL REFERENCES account ON DELETE CASCADE, n BIGINT NOT NULL CHECK (n >= 1), at BIGINT NOT NULL,
  actor TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL CHECK (outcome IN ('allow', 'deny')),
  target TEXT NOT NULL, chain BYTEA NOT NULL CHECK (length(chain) = 32),
  PRIMARY KEY (account_id, n)
);`;

/** A row that stays while its account does; where the account is gone, it goes with it. */
const stays = (table: string, says: string): string => `
CREATE FUNCTION ${table}_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM plumbline.account WHERE account_id = OLD.account_id AND status <> 'erasing') THEN
    RAISE EXCEPTION '${says}';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER ${table}_stays BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_stays();
CREATE FUNCTION ${table}_is_never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${says}'; END $$;
CREATE TRIGGER ${table}_is_never_emptied BEFORE TRUNCATE ON ${table} EXECUTE FUNCTION ${table}_is_never_emptied();`;
const onlyAppended = `
CREATE FUNCTION run_only_loses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.erased > OLD.erased AND NEW.epoch >= OLD.epoch AND NEW.account_id = OLD.account_id AND NEW.replica_id = OLD.replica_id
    AND NEW.first = OLD.first AND NEW.last = OLD.last AND NEW.before = OLD.before AND NEW.chain = OLD.chain THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a run is never changed but by erasing';
END $$;
CREATE TRIGGER run_only_loses BEFORE UPDATE ON run FOR EACH ROW EXECUTE FUNCTION run_only_loses();
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a line of the book is never changed'; END $$;
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
${stays('run', 'a run goes only with its account')}
${stays('audit', 'a line of the book goes only with its account')}`;

/** A function of the owner, for what concerns no single account: how many there are, and their names. Only inside it the owner sees every row. */
const ofAll = (name: string, out: string, query: string): string => `
CREATE FUNCTION ${name}() RETURNS ${out} LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$ BEGIN
  PERFORM set_config('plumbline.upkeep', 'yes', true);
  RETURN QUERY ${query};
  PERFORM set_config('plumbline.upkeep', '', true);
END $$;
REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${name}() TO ${appRole};`;
const totals = ofAll(
  'totals',
  'TABLE (accounts BIGINT, bytes BIGINT, runs BIGINT)',
  'SELECT (SELECT count(*) FROM account), (SELECT coalesce(sum(replica.bytes), 0)::bigint FROM replica), (SELECT count(*) FROM run)',
);
const upkeep = `${totals}${ofAll('account_ids', 'SETOF BYTEA', 'SELECT account_id FROM account ORDER BY account_id')}`;

/** What all nodes share: by `secret` they know a challenge that another one gave out. */
const shared = `
CREATE TABLE shared (name TEXT PRIMARY KEY, value BYTEA NOT NULL);
GRANT SELECT ON shared TO ${appRole};`;

/** From nothing to `schemaVersion`, in one transaction, with `plumbline` as the only schema that is looked into. */
export const schema = `${facts}${doors}${onlyAppended}
${tables.map(wall).join('')}
CREATE POLICY by_its_name ON recovery FOR SELECT TO ${appRole}
  USING (credential_id = decode(nullif(current_setting('plumbline.recovery', true), ''), 'hex'));
${upkeepPolicy('account')} ${upkeepPolicy('run')} ${upkeepPolicy('replica')}
${upkeep}${shared}
GRANT USAGE ON SCHEMA plumbline TO ${appRole};
CREATE TABLE migration (version BIGINT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now());
GRANT SELECT ON migration TO ${appRole};
INSERT INTO migration (version) VALUES (${schemaVersion});`;

/**
 * From each version to the next one, beginning with version 1. Version 1 counted the bytes of an account beside its keys, so that each push rewrote
 * them. The wall stands down for the owner while it is counted anew.
 */
export const steps: readonly string[] = [
  `ALTER TABLE replica NO FORCE ROW LEVEL SECURITY; ALTER TABLE run NO FORCE ROW LEVEL SECURITY;
ALTER TABLE replica ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0 CHECK (bytes >= 0);
UPDATE replica SET bytes = (SELECT coalesce(sum(length(sealed)), 0) FROM run
  WHERE run.account_id = replica.account_id AND run.replica_id = replica.replica_id);
ALTER TABLE replica ALTER COLUMN bytes DROP DEFAULT;
ALTER TABLE replica FORCE ROW LEVEL SECURITY; ALTER TABLE run FORCE ROW LEVEL SECURITY;
DROP FUNCTION totals(); ${upkeepPolicy('replica')} ${totals}
ALTER TABLE account DROP COLUMN used_bytes;`,
];
