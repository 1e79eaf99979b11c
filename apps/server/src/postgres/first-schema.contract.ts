// The tables of the first server on Postgres, kept as they were: a database of it must open for ever.

export const firstSchema = `
CREATE TABLE account (
  account_id BYTEA PRIMARY KEY CHECK (length(account_id) = 16),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'erasing')),
  epoch BIGINT NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  keys_version BIGINT NOT NULL DEFAULT 0 CHECK (keys_version >= 0),
  keyring BYTEA NOT NULL DEFAULT '',
  used_bytes BIGINT NOT NULL DEFAULT 0 CHECK (used_bytes >= 0),
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
  erased BIGINT NOT NULL CHECK (erased BETWEEN 0 AND length),
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
ALTER TABLE run ALTER COLUMN sealed SET STORAGE EXTERNAL;
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
);
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

CREATE FUNCTION run_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM plumbline.account WHERE account_id = OLD.account_id AND status <> 'erasing') THEN
    RAISE EXCEPTION 'a run goes only with its account';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER run_stays BEFORE DELETE ON run FOR EACH ROW EXECUTE FUNCTION run_stays();
CREATE FUNCTION run_is_never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a run goes only with its account'; END $$;
CREATE TRIGGER run_is_never_emptied BEFORE TRUNCATE ON run EXECUTE FUNCTION run_is_never_emptied();

CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM plumbline.account WHERE account_id = OLD.account_id AND status <> 'erasing') THEN
    RAISE EXCEPTION 'a line of the book goes only with its account';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE FUNCTION audit_is_never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a line of the book goes only with its account'; END $$;
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit EXECUTE FUNCTION audit_is_never_emptied();

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON account TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON account TO plumbline_app;
ALTER TABLE key_box ENABLE ROW LEVEL SECURITY;
ALTER TABLE key_box FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON key_box TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON key_box TO plumbline_app;
ALTER TABLE credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE credential FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON credential TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON credential TO plumbline_app;
ALTER TABLE recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON recovery TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, DELETE ON recovery TO plumbline_app;
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON session TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO plumbline_app;
ALTER TABLE spent ENABLE ROW LEVEL SECURITY;
ALTER TABLE spent FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON spent TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, DELETE ON spent TO plumbline_app;
ALTER TABLE replica ENABLE ROW LEVEL SECURITY;
ALTER TABLE replica FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON replica TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON replica TO plumbline_app;
ALTER TABLE run ENABLE ROW LEVEL SECURITY;
ALTER TABLE run FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON run TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, UPDATE (epoch, erased, sealed), DELETE ON run TO plumbline_app;
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON audit TO plumbline_app USING (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex')) WITH CHECK (account_id = decode(nullif(current_setting('plumbline.account', true), ''), 'hex'));
GRANT SELECT, INSERT, DELETE ON audit TO plumbline_app;
CREATE POLICY by_its_name ON recovery FOR SELECT TO plumbline_app
  USING (credential_id = decode(nullif(current_setting('plumbline.recovery', true), ''), 'hex'));
CREATE POLICY upkeep ON account FOR SELECT TO CURRENT_USER USING (current_setting('plumbline.upkeep', true) = 'yes'); CREATE POLICY upkeep ON run FOR SELECT TO CURRENT_USER USING (current_setting('plumbline.upkeep', true) = 'yes');

CREATE FUNCTION totals() RETURNS TABLE (accounts BIGINT, bytes BIGINT, runs BIGINT) LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$ BEGIN
  PERFORM set_config('plumbline.upkeep', 'yes', true);
  RETURN QUERY SELECT (SELECT count(*) FROM account), (SELECT coalesce(sum(used_bytes), 0)::bigint FROM account), (SELECT count(*) FROM run);
  PERFORM set_config('plumbline.upkeep', '', true);
END $$;
REVOKE ALL ON FUNCTION totals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION totals() TO plumbline_app;
CREATE FUNCTION account_ids() RETURNS SETOF BYTEA LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$ BEGIN
  PERFORM set_config('plumbline.upkeep', 'yes', true);
  RETURN QUERY SELECT account_id FROM account ORDER BY account_id;
  PERFORM set_config('plumbline.upkeep', '', true);
END $$;
REVOKE ALL ON FUNCTION account_ids() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account_ids() TO plumbline_app;
CREATE TABLE shared (name TEXT PRIMARY KEY, value BYTEA NOT NULL);
GRANT SELECT ON shared TO plumbline_app;
GRANT USAGE ON SCHEMA plumbline TO plumbline_app;
CREATE TABLE migration (version BIGINT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now());
GRANT SELECT ON migration TO plumbline_app;
INSERT INTO migration (version) VALUES (1);`;
