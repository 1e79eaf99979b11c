// `sync` over a server in memory: the file on the disk is what counts, whatever is answered.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, type Entry, parseLog, printLog } from '@plumbline/log';
import { beginAccount, createRounds, type Fetch, letIn, type Own } from '@plumbline/log/client';
import { replicaOf, sampleLog } from '@plumbline/log/sample';
import { checkNumber, mintRecoveryCode, publicOf, readKnock, readRecoveryCode, shortNumber } from '@plumbline/log/seal';
import { syncStoreContract } from '@plumbline/log/sync-contract';
import { startServer } from '@plumbline/server';
import { expect, onTestFinished, test } from 'vitest';
import { logOnDisk } from './doors/log-on-disk.ts';
import { type Ran, runIn } from './io-in-memory.ts';

/** Files in memory, as a disk that replaces them whole. */
function disk(files: Record<string, string>, full = () => false) {
  const replaceFile = async (path: string, content: string): Promise<string | undefined> => {
    if (full()) return 'the disk is full';
    files[path] = content;
    return undefined;
  };
  const readFile_ = async (path: string) =>
    path in files ? ({ ok: true, bytes: new TextEncoder().encode(files[path]) } as const) : ({ ok: false, problem: 'missing' } as const);
  return { files, replaceFile, readFile: readFile_ };
}
const store = (path: string, on: ReturnType<typeof disk>) => logOnDisk(on as never, path, on.files[path] ?? '');
syncStoreContract('a log in a file', async () => {
  const on = disk({});
  return { store: store('log', on), reopen: async () => store('log', on) };
});
test('lines that nobody can read stay in their places; a file that somebody changed meanwhile is left alone', async () => {
  const on = disk({ log: `${printLog(sampleLog(2))}{"v":9}\n` });
  const one = store('log', on);
  expect(await one.append(sampleLog(3).slice(2))).toEqual({ ok: true, added: 1 });
  expect(on.files['log']).toContain('{"v":9}\n');
  on.files['log'] += '\n';
  expect(await one.append(sampleLog(4).slice(3))).toMatchObject({ ok: false, error: { type: 'unavailable' } });
  const full = disk({}, () => true);
  expect(await store('log', full).append(sampleLog(1))).toMatchObject({ ok: false, error: { type: 'no-space' } });
});

async function served(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'plumbline-cli-sync-'));
  const { readSettings } = await import('@plumbline/server');
  const read = readSettings({ DATA: data, PORT: '0' });
  if (!read.ok) throw new Error(read.says);
  const started = await startServer(read.settings, () => undefined);
  if (!started.ok) throw new Error(started.says);
  onTestFinished(async () => {
    await started.running.stop();
    await rm(data, { recursive: true });
  });
  return `http://localhost:${started.running.port}`;
}
const online: Fetch = (address, { method, headers, body }) => fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
function secretOf(code: string): Uint8Array {
  const read = readRecoveryCode(code);
  if (!read.ok) throw new Error(read.type);
  return read.secret;
}
const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

test('a first machine begins with a code typed back, a second comes in by it, and both hold the same', async () => {
  const server = await served();
  const on = disk({ 'a.ndjson': printLog(sampleLog(6)), 'b.ndjson': printLog(sampleLog(4, 2)) });
  const run = (...argv: readonly string[]): Promise<Ran> => runIn({ ...on, fetch: online, chance }, 'sync', ...argv, '--json');
  const { code } = JSON.parse((await run('a.ndjson', '--begin')).out) as { code: string };
  expect(Object.keys(on.files)).toEqual(['a.ndjson', 'b.ndjson']);
  on.files['-'] = `${code.toLowerCase()}\n`;
  const begun = await run('a.ndjson', '--begin', '--code', '-', '--server', server, '--name', 'Desk');
  expect(JSON.parse(begun.out)).toMatchObject({ devices: ['Desk'], inStep: true, held: 6, unsent: 0, came: 0 });
  const back = await run('b.ndjson', '--recover', '--code', code, '--server', server, '--name', 'Attic');
  expect(JSON.parse(back.out)).toMatchObject({ devices: ['Desk', 'Attic'], held: 10, came: 6 });
  expect(JSON.parse((await run('a.ndjson')).out)).toMatchObject({ came: 4, held: 10 });
  const texts = (path: string): readonly string[] =>
    parseLog(on.files[path] ?? '')
      .entries.map(({ text }) => text)
      .toSorted();
  expect(texts('a.ndjson')).toEqual(texts('b.ndjson'));
  expect(JSON.parse((await run('a.ndjson', '--status')).out)).toMatchObject({ server, devices: ['Desk', 'Attic'] });
  expect((await run('a.ndjson', '--join', '--server', server)).code).toBe(5);
});

test('a machine joins an account of another device: both show the same numbers, and facts go both ways', async () => {
  const server = await served();
  const begun = await beginAccount({ door: { fetch: online, server }, chance, name: 'Phone' }, secretOf(mintRecoveryCode(chance)));
  if (!begun.ok) throw new Error(begun.trouble.type);
  let kept = begun.value;
  const own: Own = {
    ...{ fetch: online, chance, membership: () => kept },
    keep: async (next) => {
      kept = next;
    },
  };
  const phone = createMemoryLog();
  await phone.append(sampleLog(5));
  const rounds = createRounds({ own, store: phone, changes: async () => 0, replica: () => replicaOf(1) });
  expect(await rounds.bringInStep(Date.now)).toMatchObject({ inStep: true, held: 5 });

  const on = disk({ 'b.ndjson': printLog(sampleLog(4, 2)) });
  const said: string[] = [];
  let looks = 0;
  let numbers = '';
  // Between two looks of the machine the phone scans what is shown.
  const wait = async (): Promise<void> => {
    looks++;
    if (looks !== 2) return;
    const knock = readKnock(/PLUMBLINE-JOIN-1-[0-9A-F]+/.exec(said.join(''))?.[0] ?? '');
    if (knock === undefined) throw new Error('No code was shown.');
    const done = await letIn(own, knock);
    if (!done.ok) throw new Error(done.trouble.type);
    numbers = shortNumber(checkNumber(publicOf(kept.identity), knock.identity, kept.account));
  };
  const untilStopped = (): Promise<void> => new Promise(() => undefined);
  const world = { ...on, fetch: online, chance, wait, untilStopped, onErr: (text: string) => said.push(text) };
  const joined = await runIn(world, 'sync', 'b.ndjson', '--join', '--server', server, '--name', 'Attic', '--json');
  expect(looks).toBe(2);
  expect(numbers).toMatch(/^\d{5}( \d{5}){3}$/);
  expect(joined.err).toContain(numbers);
  expect(JSON.parse(joined.out)).toMatchObject({ devices: ['Phone', 'Attic'], inStep: true, held: 9, came: 5 });
  expect(await rounds.bringInStep(Date.now)).toMatchObject({ inStep: true, came: 4 });
  const texts = (entries: readonly Entry[]): readonly string[] => entries.map(({ text }) => text).toSorted();
  expect(texts((await phone.readAll()).entries)).toEqual(texts(parseLog(on.files['b.ndjson'] ?? '').entries));
});

test('what is missing or wrong is named with its repair, and the log stays as it was', async () => {
  const server = await served();
  const log = printLog(sampleLog(3));
  const on = disk({ log, bad: '{"no":"account"}', copy: '{"plumbline":"backup","v":1}\n' });
  const ran = (...argv: readonly string[]): Promise<Ran> => runIn({ ...on, chance }, 'sync', ...argv);
  const says: readonly (readonly [readonly string[], number, string])[] = [
    [['log'], 3, 'This log is in no account yet. Begin with --begin'],
    [['log', '--account', 'bad'], 6, 'This is no account of Plumbline.'],
    [['copy'], 2, 'This is a copy for safe keeping.'],
    [['log', '--recover', '--code', 'ABCD', '--server', server], 2, 'This is not a recovery code (length).'],
    [['log', '--recover', '--code', '-', '--server', 'http://far.example'], 2, 'not a secure one'],
  ];
  for (const [argv, code, words] of says) {
    const { code: said, err } = await ran(...argv);
    expect([argv, said, err.replace(/\s+/g, ' ')]).toEqual([argv, code, expect.stringContaining(words)]);
  }
  const { code } = JSON.parse((await ran('log', '--begin', '--json')).out) as { code: string };
  const away = await ran('log', '--begin', '--code', code, '--server', server);
  expect([away.code, away.err]).toEqual([8, expect.stringContaining('cannot be reached')]);
  expect(on.files['log']).toBe(log);
});

test('on a real disk the keys are for their owner alone, and a file keeps who may read it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-cli-disk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { replace } = await import('./replace-file.ts');
  const [log, keys] = [join(folder, 'log'), join(folder, 'keys')];
  await writeFile(log, 'old', { mode: 0o640 });
  expect(await replace(log, 'new')).toBeUndefined();
  expect(await replace(keys, 'secret', { secret: true })).toBeUndefined();
  expect(await readFile(log, 'utf8')).toBe('new');
  expect([(await stat(log)).mode & 0o777, (await stat(keys)).mode & 0o777]).toEqual([0o640, 0o600]);
  expect(await replace(join(folder, 'no', 'where'), 'x')).toBe('its folder is not there');
});
