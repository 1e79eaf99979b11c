// The one call that carries facts, the keys beside it, and the word that something changed.
import { type KeyBox, mostBoxBytes, mostBoxes, mostKeyringBytes, readHeld, readRequest, writeAnswer } from '@plumbline/log/exchange';
import type { Route } from './deps.ts';
import { Problem, type ProblemType } from './problems.ts';
import { base64url, bytesField, type Fields, listField, readFields, textField, wholeField } from './request.ts';

const octets = 'application/octet-stream';
const unread: Readonly<Record<string, ProblemType>> = { newer: 'unsupported-protocol', 'too-long': 'too-large', malformed: 'malformed' };

export const sync: Route = async ({ deps, request, account, body }) => {
  if (request.headers.get('content-type') !== octets) throw new Problem('unsupported-media');
  const read = readRequest(body);
  if (!read.ok) throw new Problem(unread[read.problem.type] ?? 'malformed');
  const done = await deps.store.sync(account, read.message, deps.now());
  if (!done.ok) throw new Problem(done.type === 'quota-exceeded' ? 'quota-exceeded' : 'not-found');
  if (done.grew) deps.notices.tell(account);
  return new Response(writeAnswer(done.answer), { headers: { 'content-type': octets } });
};

const boxTold = ({ id, told, sealed }: KeyBox) => ({ id, told: base64url(told), sealed: base64url(sealed) });
const boxIn = (fields: Fields): KeyBox => ({
  id: textField(fields, 'id', /^[A-Za-z0-9-]{1,64}$/),
  told: bytesField(fields, 'told', mostBoxBytes),
  sealed: bytesField(fields, 'sealed', mostBoxBytes),
});

export const readKeys: Route = async ({ deps, account }) => {
  const shelf = await deps.store.keys(account);
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
export const changeKeys: Route = async ({ deps, account, body }) => {
  const fields = readFields(body);
  const have = readHeld(bytesField(fields, 'have', 64_000));
  if (have === undefined) throw new Problem('invalid-field', { field: 'have' });
  const done = await deps.store.changeKeys(account, {
    from: wholeField(fields, 'from'),
    epoch: wholeField(fields, 'epoch'),
    keyring: bytesField(fields, 'keyring', mostKeyringBytes),
    boxes: listField(fields, 'boxes', mostBoxes).map(boxIn),
    have,
  });
  if (!done.ok) throw new Problem(notChanged[done.type] ?? 'conflict');
  deps.notices.tell(account);
  return Response.json({ version: done.shelf.version });
};

const HEARTBEAT_MS = 25_000;
/** Server-sent events that say "changed" and nothing else, until the device hangs up. */
export const changes: Route = async ({ deps, request, account }) => {
  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(out) {
      const say = (line: string): void => out.enqueue(text.encode(line));
      const stop = deps.notices.listen(account, () => say('event: changed\ndata:\n\n'));
      const beat = setInterval(() => say(':\n\n'), HEARTBEAT_MS);
      say(':\n\n');
      request.signal.addEventListener('abort', () => {
        stop();
        clearInterval(beat);
        out.close();
      });
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
};
