// Reading another person's log, as far as they let us. Nothing is kept for good, and nothing is ever written.
import type { Entry } from '../envelope.ts';
import { askToRead, nothingShared, readShared, type Shared } from '../exchange/read-shared.ts';
import type { Check } from '../seal/author.ts';
import type { SecretIdentity } from '../seal/identity.ts';
import { createReading } from '../seal/run-seal.ts';
import { takeKeys } from '../seal/share.ts';
import { callSync, comeIn, type Door, readShelf } from './door.ts';
import { type Done, done, failed } from './own.ts';
import type { Ticket } from './share.ts';

export interface Reader {
  readonly door: Door;
  /** Who we are to those who let us read. */
  readonly identity: SecretIdentity;
  /** Where the platform can check who wrote what by itself: see `checkBy`. */
  readonly check?: Check;
}
/** Pages of one log at most: far above what a life fills. */
const mostPages = 1000;

/** All facts that open, in fold order. Errors: `shut-out` where they no longer let us read. */
export async function readAlong(
  { door, identity, check }: Reader,
  { account, credential, giver }: Ticket,
): Promise<Done<readonly Entry[]>> {
  const token = await comeIn(door, { account, credential, sign: identity.sign });
  const isOver = !token.ok && token.trouble.type === 'refused' && token.trouble.problem === 'unauthenticated';
  if (isOver) return failed({ type: 'shut-out' });
  if (!token.ok) return token;
  const inside = { ...door, account, token: token.value };
  const shelf = await readShelf(inside);
  if (!shelf.ok) return shelf;
  const box = shelf.value?.boxes.find(({ id }) => id === `reader-${credential}`);
  const keys = box && takeKeys(box.sealed, account, identity, giver);
  if (keys === undefined || keys.size === 0) return failed({ type: 'keys-changed' });
  const reading = createReading(account, keys);
  let shared: Shared = nothingShared;
  for (let page = 0; page < mostPages; page++) {
    const answer = await callSync(inside, askToRead(shared));
    if (!answer.ok) return answer;
    if (check) await reading.checkAhead(answer.value.runs, check);
    shared = readShared(shared, answer.value, reading);
    if (!answer.value.more) return done(shared.entries);
  }
  return failed({ type: 'stuck', detail: 'no-end' });
}
