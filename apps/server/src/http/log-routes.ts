// The one call that carries facts, the keys beside it, and the word that something changed.
import {
  type KeyBox,
  type KeyChange,
  mostBoxBytes,
  mostBoxes,
  mostKeyringBytes,
  readHeld,
  readRequest,
  writeAnswer,
} from '@plumbline/log/exchange';
import { changeKeys as acceptChange } from '../store/accounts.ts';
import { answerSync, type SyncOutcome } from '../store/answer-sync.ts';
import { writeDown } from '../store/audit.ts';
import type { Credential } from '../store/store.ts';
import { roleOf } from './authorize.ts';
import type { OwnRoute } from './deps.ts';
import { everyHeader } from './every-header.ts';
import { Problem, type ProblemType } from './problems.ts';
import { base64url, bytesField, type Fields, listField, readFields, textField, wholeField } from './request.ts';

const octets = 'application/octet-stream';
const unread: Readonly<Record<string, ProblemType>> = { newer: 'unsupported-protocol', 'too-long': 'too-large', malformed: 'malformed' };

/** A call that brings nothing is only reading, and costs no commit; but that another person read is written down. */
export const sync: OwnRoute = async ({ deps, request, account, body, role, read, write }) => {
  if (request.headers.get('content-type') !== octets) throw new Problem('unsupported-media');
  const said = readRequest(body);
  if (!said.ok) throw new Problem(unread[said.problem.type] ?? 'malformed');
  const { message } = said;
  const answer: Parameters<typeof write<SyncOutcome>>[0] = async (rows, known) => {
    const isReader = roleOf(known) === 'reader';
    if (isReader && message.push.length > 0) throw new Problem('forbidden');
    const done = await answerSync(rows, message, deps.now(), known.credential.fromEpoch);
    if (isReader && done.ok && done.answer.runs.length > 0)
      await writeDown(rows, { at: deps.now(), actor: known.credential.id, action: 'read', outcome: 'allow' });
    return done;
  };
  const done = await (message.push.length === 0 && role === 'owner' ? read(answer) : write(answer));
  if (!done.ok) throw new Problem(done.type === 'quota-exceeded' ? 'quota-exceeded' : 'not-found');
  if (done.grew) deps.notices.tell(account);
  return new Response(writeAnswer(done.answer), { headers: { 'content-type': octets, ...everyHeader } });
};

const boxTold = ({ id, told, sealed }: KeyBox) => ({ id, told: base64url(told), sealed: base64url(sealed) });
const boxIn = (fields: Fields): KeyBox => ({
  id: textField(fields, 'id', /^[A-Za-z0-9-]{1,64}$/),
  told: bytesField(fields, 'told', mostBoxBytes),
  sealed: bytesField(fields, 'sealed', mostBoxBytes),
});

/** What another person is given lies in the box of this name. */
const readerBox = ({ id }: Credential): string => `reader-${id}`;
/** Another person gets their own box and nothing else. */
export const readKeys: OwnRoute = async ({ read }) => {
  const shelf = await read(async (rows, known) => {
    const kept = await rows.keys();
    if (kept === undefined || roleOf(known) !== 'reader') return kept;
    return { ...kept, keyring: new Uint8Array(), boxes: kept.boxes.filter(({ id }) => id === readerBox(known.credential)) };
  });
  if (shelf === undefined) throw new Problem('not-found');
  return Response.json({ ...shelf, keyring: base64url(shelf.keyring), boxes: shelf.boxes.map(boxTold) });
};

const notChanged: Readonly<Record<string, ProblemType>> = {
  stale: 'conflict',
  'wrong-epoch': 'conflict',
  'not-in-step': 'not-in-step',
  'too-large': 'too-large',
  'no-account': 'not-found',
};
export const changeKeys: OwnRoute = async ({ deps, account, body, write }) => {
  const fields = readFields(body);
  const have = readHeld(bytesField(fields, 'have', 64_000));
  if (have === undefined) throw new Problem('invalid-field', { field: 'have' });
  const change: KeyChange = {
    from: wholeField(fields, 'from'),
    epoch: wholeField(fields, 'epoch'),
    keyring: bytesField(fields, 'keyring', mostKeyringBytes),
    boxes: listField(fields, 'boxes', mostBoxes).map(boxIn),
    have,
  };
  // Thrown inside, so that a change that was refused is not in the book as one that was made.
  const shelf = await write(async (rows) => {
    const done = await acceptChange(rows, change);
    if (!done.ok) throw new Problem(notChanged[done.type] ?? 'conflict');
    return done.shelf;
  });
  deps.notices.tell(account);
  return Response.json({ version: shelf.version });
};

const HEARTBEAT_MS = 25_000;
/** Server-sent events that say "changed" and nothing else, until the device hangs up or may no longer listen. */
export const changes: OwnRoute = async ({ deps, request, account, read, takePlace }) => {
  const text = new TextEncoder();
  await read(() => undefined);
  const leave = takePlace(account);
  if (leave === undefined) throw new Problem('rate-limited', { after: 60 });
  const stream = new ReadableStream<Uint8Array>({
    start(out) {
      let isOpen = true;
      const close = (): void => {
        if (!isOpen) return;
        isOpen = false;
        stop();
        leave();
        clearInterval(beat);
        deps.ending.removeEventListener('abort', close);
        out.close();
      };
      const say = (line: string): void => {
        if (isOpen) out.enqueue(text.encode(line));
      };
      const sayIfMay = (line: string): void => void read(() => undefined).then(() => say(line), close);
      const stop = deps.notices.listen(account, () => sayIfMay('event: changed\ndata:\n\n'));
      const beat = setInterval(() => sayIfMay(':\n\n'), HEARTBEAT_MS);
      say(':\n\n');
      for (const signal of [request.signal, deps.ending]) signal.addEventListener('abort', close, { once: true });
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
};
