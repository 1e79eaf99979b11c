import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/sample';
import type { Hono } from 'hono';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { deviceOf } from '../http/device.contract.ts';
import { ledgerIn, openLedger } from '../ledger/ledger.ts';
import { readSettings } from '../settings.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { startServer } from '../start.ts';
import { backUp, factsIn } from './backup.ts';
import { backupFinding, clockFinding, examine, settingsFindings, spaceFinding } from './doctor.ts';
import { restore } from './restore.ts';

const now = Date.UTC(2026, 10, 22, 10);
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'plumbline-upkeep-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}
async function start(data: string): Promise<{ readonly app: Hono; readonly stop: () => Promise<void>; readonly said: string[] }> {
  const said: string[] = [];
  const read = readSettings({ DATA: data, PORT: '0' });
  const started = read.ok ? await startServer(read.settings, (line) => said.push(line)) : read;
  if (!started.ok) throw new Error(started.says);
  const { port, stop } = started.running;
  const request = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { app: { request } as unknown as Hono, stop, said };
}
const bad = async (data: string, at = now) =>
  (await examine(data, at)).filter(({ state }) => state === 'bad').map(({ about, says }) => `${about}: ${says}`);

/** A folder with an account and its facts, and a backup of it: made once, and copied for each test that harms it. */
let made: { readonly data: string; readonly file: string };
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'plumbline-upkeep-'));
  made = { data: join(root, 'data'), file: join(root, 'one.backup') };
  const { app, stop } = await start(made.data);
  const device = deviceOf(app, 1);
  await device.signUp();
  await device.syncAll(await device.signIn(), sampleLog(30, 1));
  await backUp(made.data, made.file, now);
  await stop();
  return () => rm(root, { recursive: true });
});
async function backedUp(): Promise<typeof made> {
  const root = await folder();
  const copied = { data: join(root, 'data'), file: join(root, 'one.backup') };
  await cp(made.data, copied.data, { recursive: true });
  await cp(made.file, copied.file);
  return copied;
}

test('the whole drill: the disk is lost, the backup is put in place, what it missed comes from a device, and who was erased stays gone', async () => {
  const data = join(await folder(), 'data');
  const first = await start(data);
  const [phone, other] = [deviceOf(first.app, 1), deviceOf(first.app, 2)];
  await phone.signUp();
  await other.signUp();
  const early = sampleLog(40, 1);
  await phone.syncAll(await phone.signIn(), early);
  await other.syncAll(await other.signIn(), growLog([], replicaOf(3), 10, 3));
  const file = join(await folder(), 'drill.backup');
  // While the server runs, and while it takes more.
  const [done, both] = await Promise.all([
    backUp(data, file, now),
    phone.signIn().then((token) => phone.syncAll(token, growLog(early, replicaOf(2), 30, 4))),
  ]);
  expect(done).toMatchObject({ ok: true, accounts: 2 });
  expect((await stat(file)).mode & 0o077).toBe(0);
  const token = await other.signIn();
  const gone = { credential: other.credential, ...(await other.proof('erase')) };
  expect((await other.call('DELETE', `/v1/accounts/${other.account}`, gone, token)).status).toBe(204);
  expect((await other.signUp()).status).toBe(409);
  await first.stop();
  // Only the ledger was kept elsewhere.
  const fresh = join(await folder(), 'data');
  expect(await restore(file, fresh, now, false)).toMatchObject({ ok: true, accounts: 2, erasedAgain: 0, before: undefined });
  await cp(ledgerIn(data), ledgerIn(fresh));
  expect(await bad(fresh)).toEqual([expect.stringContaining('1 accounts that were erased are back')]);
  const second = await start(fresh);
  expect(second.said).toEqual(['1 accounts that a backup brought back are erased again.']);
  const again = deviceOf(second.app, 1);
  const held = await again.syncAll(await again.signIn(), both);
  expect(new Set(held.map(({ text }) => text))).toEqual(new Set(both.map(({ text }) => text)));
  expect((await deviceOf(second.app, 2).signUp()).status).toBe(409);
  // A new tablet gets everything from the restored server alone.
  expect(await again.syncAll(await again.signIn(), [])).toHaveLength(both.length);
  await second.stop();
  expect(await bad(fresh)).toEqual([]);
  // Over what is there: never while it runs, never unasked; what was there lies beside it.
  expect(await restore(file, data, now, false)).toMatchObject({ ok: false, type: 'taken' });
  const third = await start(data);
  expect(await restore(file, data, now, true)).toMatchObject({ ok: false, type: 'live' });
  await third.stop();
  const over = await restore(file, data, now, true);
  expect(over).toMatchObject({ ok: true, accounts: 1, erasedAgain: 1, before: expect.stringContaining('before-2026-11-22') });
  if (over.ok) expect((await stat(join(over.before ?? '', 'facts.db'))).size).toBeGreaterThan(0);
  expect(await bad(data)).toEqual([]);
});
test('what a killed server left in its journal does not get into the backup that takes its place', async () => {
  const { data, file } = await backedUp();
  const open = openDatabase(factsIn(data));
  if (!open.ok) throw new Error(open.detail);
  open.database.exec(`INSERT INTO account (account_id, created_at) VALUES (x'${'ee'.repeat(16)}', 1)`);
  // As it lies there when the process is gone: the journal holds what the file does not.
  const killed = join(await folder(), 'data');
  await cp(data, killed, { recursive: true });
  open.database.close();
  expect((await readdir(killed)).includes('facts.db-wal')).toBe(true);
  expect(await restore(file, killed, now, true)).toMatchObject({ ok: true, accounts: 1 });
  const { stop } = await start(killed);
  await stop();
  expect(await bad(killed)).toEqual([]);
  const rows = new DatabaseSync(factsIn(killed), { readOnly: true });
  expect(rows.prepare('SELECT count(*) AS n FROM account').get()?.['n']).toBe(1);
  rows.close();
});
test('a backup never takes the place of a file, and what is no backup is not restored', async () => {
  const { data, file } = await backedUp();
  expect(await backUp(data, file, now)).toMatchObject({ ok: false, type: 'taken' });
  expect(await backUp(await folder(), `${file}.2`, now)).toMatchObject({ ok: false, type: 'missing' });
  expect(await backUp(data, join(file, 'below-a-file'), now)).toMatchObject({ ok: false, type: 'unwell' });
  const fresh = await folder();
  expect(await restore(`${file}.none`, fresh, now, false)).toMatchObject({ ok: false, type: 'missing' });
  expect(await restore(factsIn(data), fresh, now, false)).toMatchObject({
    ok: false,
    type: 'damaged',
    says: expect.stringContaining('not a backup'),
  });
  await writeFile(`${file}.text`, 'no database, but long enough to be one'.repeat(50));
  expect(await restore(`${file}.text`, fresh, now, false)).toMatchObject({ ok: false, type: 'damaged' });
  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(await restore(file, fresh, now, false)).toMatchObject({ ok: false, type: 'newer' });
  expect(await examine(fresh, now)).toMatchObject([{ state: 'bad', why: 'missing' }]);
});

/** What somebody or some disk does to the rows, past the triggers. */
const harms: readonly (readonly [string, string, string])[] = [
  ['a run is lost', 'DELETE FROM run WHERE first = (SELECT max(first) FROM run)', 'devices are told'],
  ['a chain is changed', 'UPDATE run SET chain = zeroblob(32)', 'devices are told'],
  ['a run begins elsewhere', 'UPDATE run SET before = randomblob(32)', 'the chain breaks at fact 1'],
  ['sealed bytes are gone', `UPDATE run SET sealed = x''`, 'are counted'],
  ['a head is forgotten', 'UPDATE replica SET length = length + 1', 'devices are told'],
  ['a line of the book is changed', `UPDATE audit SET actor = 'nobody' WHERE n = 2`, 'line 2 of its book'],
  ['a line of the book is taken out', 'DELETE FROM audit WHERE n = 1', 'line 1 of its book'],
  ['a session of nobody', `PRAGMA foreign_keys = OFF; DELETE FROM credential`, 'rows belong to nothing'],
];
test.each(harms)('%s: the doctor says so, and neither backup nor restore lets it through', async (_, sql, says) => {
  const { data, file } = await backedUp();
  expect(await bad(data)).toEqual([]);
  for (const path of [factsIn(data), file]) {
    const database = new DatabaseSync(path);
    database.exec(`DROP TRIGGER run_only_loses; DROP TRIGGER run_stays; DROP TRIGGER audit_is_kept; DROP TRIGGER audit_stays; ${sql}`);
    database.close();
  }
  expect((await bad(data)).join('\n')).toContain(says);
  expect(await backUp(data, `${file}.2`, now)).toMatchObject({ ok: false, type: 'damaged', says: expect.stringContaining(says) });
  expect(await restore(file, await folder(), now, false)).toMatchObject({
    ok: false,
    type: 'damaged',
    says: expect.stringContaining(says),
  });
});
test('a damaged page is found', async () => {
  const { data } = await backedUp();
  const bytes = await readFile(factsIn(data));
  bytes.fill(0xab, 4096 * 3, 4096 * 5);
  await writeFile(factsIn(data), bytes);
  expect(await bad(data)).not.toEqual([]);
  expect(await backUp(data, join(await folder(), 'x'), now)).toMatchObject({ ok: false });
});
test('the doctor looks at rights, room, clock and backups, and says the repair', async () => {
  const { data } = await backedUp();
  const says = async () => (await examine(data, now)).map(({ state, about }) => `${about} ${state}`);
  expect(await says()).toEqual([
    'folder well',
    'server well',
    'space well',
    'sqlite well',
    'database well',
    'erased well',
    'clock well',
    'backup well',
  ]);
  await chmod(data, 0o755);
  expect(await examine(data, now)).toContainEqual({ about: 'folder', state: 'look', says: expect.stringContaining(`chmod 700 ${data}`) });
  expect(await bad(data, now - 40 * 86_400_000 * 365)).toEqual([expect.stringContaining('clock: The clock is at least')]);
  expect([spaceFinding(50e6, 1).state, spaceFinding(2e9, 1.5e9).state, spaceFinding(9e9, 1e9).state]).toEqual(['bad', 'look', 'well']);
  expect([clockFinding(10, 10).state, clockFinding(0, 2 * 86_400_000).state]).toEqual(['well', 'bad']);
  expect([undefined, now - 9 * 86_400_000, now].map((last) => backupFinding(now, last).state)).toEqual(['look', 'look', 'well']);
});
test('the doctor says what the settings mean for who may come in', () => {
  const says = (host: string, signUp: 'open' | 'closed', ...origins: string[]) =>
    settingsFindings({ host, signUp, origins }).map(({ state, says: text }) => `${state} ${/[A-Z_]+=\S+/.exec(text)?.[0] ?? ''}`.trim());
  expect(says('127.0.0.1', 'closed', 'https://plumbline.local')).toEqual(['well']);
  expect(says('127.0.0.1', 'open', 'https://plumbline.local')).toEqual(['look SIGN_UP=closed']);
  expect(says('0.0.0.0', 'closed', 'https://plumbline.local')).toEqual(['look HOST=127.0.0.1']);
  expect(says('::1', 'open', 'http://localhost:4747')).toEqual(['look ORIGIN=https://…']);
});
test('two servers never share a folder', async () => {
  const data = join(await folder(), 'data');
  const { stop } = await start(data);
  await expect(start(data)).rejects.toThrow('in use by another server');
  await stop();
  await (await start(data)).stop();
});
test('the ledger tells only who knows the name, survives half a line, and takes in another', async () => {
  const path = ledgerIn(await folder());
  const account = 'ab'.repeat(16);
  openLedger(path).note(account, now);
  openLedger(path).note(account, now);
  const text = await readFile(path, 'utf8');
  expect(text.trim()).toMatch(/^erased-1 [0-9a-f]{32} [0-9a-f]{64} 2026-11-22$/);
  expect(text).not.toContain(account.slice(0, 8));
  await writeFile(path, text.trimEnd().slice(0, -5));
  expect(openLedger(path).has(account)).toBe(false);
  await writeFile(path, `${text}erased-1 0123`);
  const other = openLedger(ledgerIn(await folder()));
  other.note('cd'.repeat(16), now);
  const one = openLedger(path);
  one.add(other.lines());
  expect([account, 'cd'.repeat(16), 'ef'.repeat(16)].map(openLedger(path).has)).toEqual([true, true, false]);
  expect((await stat(path)).mode & 0o077).toBe(0);
});
