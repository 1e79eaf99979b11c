// A flare that was said by a slip of the thumb: the one worry that may be taken back, as long as nothing rests on it.
import { dayOf } from '../dates.ts';
import type { Content, FactType } from '../facts.ts';

/** What a body answered or a session was built on: from then on the flare stands. */
const rests: ReadonlySet<FactType> = new Set<FactType>([
  'checked-in',
  'session-started',
  'hurt-reported',
  'stop-sign-reported',
  'flare-ended',
]);

/** True where `flare` may be taken back on the day of `local`, with `after` told since, in fold order. Source: rule book 4.9 (the tap starts it). */
export const isFlareSlip = (flare: Content, after: readonly Content[], local: string): boolean =>
  flare.type === 'flare-started' && dayOf(flare.occurred.local) === dayOf(local) && !after.some(({ type }) => rests.has(type));
