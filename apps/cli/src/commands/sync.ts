// `sync`: keeps a log file in step with the person's other devices, through a server that cannot read. The same client as in the app.

import { qrSquares } from '@plumbline/handover';
import {
  beginAccount,
  createRounds,
  type Done,
  type Membership,
  type Newcomer,
  type Outcome,
  type Own,
  recoverAccount,
  type Trouble,
  tryJoin,
} from '@plumbline/log/client';
import { checkBy, checkNumber, knockText, mintKnock, mintRecoveryCode, publicOf, readRecoveryCode, shortNumber } from '@plumbline/log/seal';
import type { Answer, Verb } from '../answer.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { accountFileOf, keepAccountFile, readAccountFile } from '../doors/account-file.ts';
import { logOnDisk } from '../doors/log-on-disk.ts';
import { mostBytes } from '../doors/read-text.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../page/layout.ts';
import { qrLines } from '../page/qr-lines.ts';

export interface SyncOptions {
  readonly server?: string;
  readonly name?: string;
  readonly account?: string;
  readonly code?: string;
  readonly begin?: true;
  readonly join?: true;
  readonly recover?: true;
  readonly status?: true;
  readonly json?: true;
}

const troubleOf = (trouble: Trouble): readonly [ExitCode, string, string] => {
  switch (trouble.type) {
    case 'unreachable':
      return [exitCodes.unreachable, 'The server cannot be reached.', 'Look at the connection and the address, then try again.'];
    case 'not-a-server':
      return [exitCodes.unreachable, 'There is no server of Plumbline at this address.', 'Check the address.'];
    case 'shut-out':
      return [
        exitCodes.notSignedIn,
        'The server does not know this device any more.',
        'Everything is still in the log. Join again with --join.',
      ];
    case 'not-kept':
      return [exitCodes.conflict, `What came could not be kept: ${trouble.detail}.`, 'Nothing is lost: try again.'];
    case 'refused':
      return trouble.problem === 'unauthenticated'
        ? [exitCodes.notSignedIn, 'The server does not know this code or this device.', 'Check the code, or join with --join.']
        : [exitCodes.unreachable, `The server says: ${trouble.problem}.`, trouble.retryable ? 'Try again later.' : 'Ask whoever runs it.'];
    default:
      return [
        exitCodes.conflict,
        `The keys or facts at the server do not fit this device (${trouble.type}).`,
        'Look at your other devices first.',
      ];
  }
};
const refused = (about: string, trouble: Trouble): Given<never> => {
  const [code, says, repair] = troubleOf(trouble);
  return refuseOne(code, about, says, repair);
};

/** `https://…`; plain http only to this very machine. */
function serverOf(text: string | undefined): Given<string> {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) return given(url.origin);
  return usage('--server', 'The address of the server is missing or not a secure one.', 'Give it like --server https://plumbline.local');
}

async function secretOf(io: Io, typed: string): Promise<Given<Uint8Array>> {
  const read = typed === '-' ? await io.readFile('-', 1000) : undefined;
  const code = readRecoveryCode(read?.ok ? new TextDecoder().decode(read.bytes) : typed);
  return code.ok
    ? given(code.secret)
    : usage('--code', `This is not a recovery code (${code.type}).`, 'It is nine groups of four letters and numbers.');
}

/** Shows a code and waits until another device lets this one in; then both show the same numbers. */
async function joined(newcomer: Newcomer, io: Io): Promise<Done<Membership> | undefined> {
  const knock = mintKnock(io.chance);
  const text = knockText(knock);
  const squares = qrSquares(text);
  io.err(`${(squares ? qrLines(squares, io.errIsTerminal) : []).join('\n')}\n\n${text}\n\n`);
  io.err('On your other device: You, My devices, Add a device. Scan the picture or paste the text.\nStop with Ctrl+C.\n');
  let isOver = false;
  void io.untilStopped().then(() => {
    isOver = true;
  });
  while (!isOver) {
    await io.wait(6500);
    const tried = await tryJoin(newcomer, knock);
    if (!tried.ok) return tried;
    if (tried.value.type === 'waiting') continue;
    const { membership, from } = tried.value;
    const numbers = shortNumber(checkNumber(publicOf(knock.identity), from, membership.account));
    io.err(`It is in. Does your other device show these numbers, too?\n\n  ${numbers}\n\nIf not, take this device out again there.\n`);
    return { ok: true, value: membership };
  }
  return undefined;
}

/** A new membership by the way that was asked for. */
async function comeIn(options: SyncOptions, io: Io): Promise<Given<Membership | undefined>> {
  const server = serverOf(options.server);
  if (!server.ok) return server;
  const newcomer: Newcomer = { door: { fetch: io.fetch, server: server.value }, chance: io.chance, name: options.name ?? 'Command line' };
  if (options.join) {
    const came = await joined(newcomer, io);
    return came === undefined ? given(undefined) : came.ok ? given(came.value) : refused(server.value, came.trouble);
  }
  if (options.code === undefined) return given(undefined);
  const secret = await secretOf(io, options.code);
  if (!secret.ok) return secret;
  const came = await (options.begin ? beginAccount : recoverAccount)(newcomer, secret.value);
  return came.ok ? given(came.value) : refused(server.value, came.trouble);
}

/** A new code is shown and nothing is sent; typing it back is the second step. */
function showCode(io: Io, file: string): Answer {
  const code = mintRecoveryCode(io.chance);
  const next = `plumbline sync ${file} --begin --server ADDRESS --code -`;
  const lines = ['With this code you get back in when every device is lost. Nobody else has it: write it down.'];
  return {
    code: exitCodes.done,
    json: { code, next },
    page: () => [...lines.flatMap((line) => wrap(line)), '', code, '', 'Then give it back once:', `  ${next}`],
  };
}

const jsonOf = (file: string, { server, keyring }: Membership, outcome?: Outcome) => ({
  file,
  server,
  devices: keyring.members.filter(({ kind }) => kind === 'device').map(({ name }) => name),
  ...(outcome ? { inStep: outcome.inStep, held: outcome.held, unsent: outcome.unsent, came: outcome.came } : {}),
});

async function syncOnce(file: string, path: string, text: string, membership: Membership, io: Io): Verb {
  let kept = membership;
  const own: Own = {
    ...{ fetch: io.fetch, chance: io.chance, check: checkBy(crypto.subtle), membership: () => kept },
    keep: async (next) => {
      await keepAccountFile(io, path, next);
      kept = next;
    },
  };
  const rounds = createRounds({ own, store: logOnDisk(io, file, text), changes: async () => 0, replica: () => '' });
  const outcome = await rounds.bringInStep(io.instant);
  if (outcome.trouble) {
    io.err(`${outcome.unsent} of ${outcome.held} entries are not known to be on the server.\n`);
    return refused(kept.server, outcome.trouble);
  }
  const line = `All ${outcome.held} entries are on ${kept.server}. ${outcome.came} came from other devices.`;
  return given({ code: exitCodes.done, json: jsonOf(file, kept, outcome), page: () => wrap(line) });
}

/** The log as text; one that is not there yet is empty. A copy of the app is a file for safe keeping, and is left as it is. */
async function logText(io: Io, file: string): Promise<Given<string>> {
  const read = await io.readFile(file, mostBytes.log);
  if (!read.ok && read.problem === 'missing') return given('');
  if (!read.ok) return refuseOne(exitCodes.unreachable, file, 'This log cannot be read.', 'Name a file in a folder of your own.');
  const text = new TextDecoder().decode(read.bytes);
  if (!text.startsWith('{"plumbline":"backup"')) return given(text);
  const repair = `Make a log of it first: plumbline report ${file} --format ndjson -o log.ndjson`;
  return refuseOne(exitCodes.usage, file, 'This is a copy for safe keeping. It is not changed.', repair);
}

export async function sync(file: string, options: SyncOptions, io: Io): Verb {
  const path = accountFileOf(file, options.account);
  const known = await readAccountFile(io, path);
  if (!known.ok) return known;
  const isNew = options.begin || options.join || options.recover;
  if (isNew && known.value)
    return refuseOne(exitCodes.conflict, path, 'This log is in an account already.', 'Leave out --begin, --join and --recover.');
  const text = await logText(io, file);
  if (!text.ok) return text;
  if (options.begin && options.code === undefined) return given(showCode(io, file));
  const came = isNew ? await comeIn(options, io) : known;
  if (!came.ok) return came;
  const membership = came.value;
  if (membership === undefined) {
    const repair = 'Begin with --begin, let another device in with --join, or come back with --recover --code -';
    return refuseOne(exitCodes.notSignedIn, path, 'This log is in no account yet.', repair);
  }
  if (isNew) await keepAccountFile(io, path, membership);
  if (!options.status) return syncOnce(file, path, text.value, membership, io);
  const { devices, server } = jsonOf(file, membership);
  return given({ code: exitCodes.done, json: jsonOf(file, membership), page: () => [server, ...devices.map((name) => `  ${name}`)] });
}
