// When to call: soon after a fact, at once when something is heard, and after trouble later and later, never all devices at the same moment.
import type { Trouble } from './own.ts';
import type { Outcome } from './sync-rounds.ts';

/** Units: ms. Source: storage and sync protocol, 3.4. */
export const afterFactMs = 2000;
export const firstWaitMs = 2000;
export const mostWaitMs = 600_000;
export const everyMs = 300_000;

/** Trouble that passes by itself. Anything else waits for the person, or for a fact. */
export const isPassing = (trouble: Trouble): boolean =>
  trouble.type === 'unreachable' || trouble.type === 'not-a-server' || (trouble.type === 'refused' && trouble.retryable);

/**
 * How long to wait after the `tries`-th trouble in a row, 1 and up: twice as long each time, at most ten minutes, and somewhere between half of
 * that and all of it. What the server asks for is the least. `dice` is from 0 to 1.
 */
export function waitAfter(tries: number, trouble: Trouble, dice: number): number {
  const most = Math.min(mostWaitMs, firstWaitMs * 2 ** Math.min(tries - 1, 20));
  const asked = trouble.type === 'refused' ? (trouble.after ?? 0) * 1000 : 0;
  return Math.max(asked, most / 2 + (dice * most) / 2);
}

export interface KeeperParts {
  readonly sync: () => Promise<Outcome>;
  /** Does it after so many ms; what it gives back takes that back. */
  readonly later: (ms: number, act: () => void) => () => void;
  readonly dice: () => number;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onBegin: () => void;
}
export interface Keeper {
  /** A fact was told: it goes out in a moment, together with what follows at once. */
  readonly told: () => void;
  /** Something may have changed elsewhere, or the connection is back: now. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** Calls whenever there is reason to, one call at a time. */
export function createKeeper({ sync, later, dice, onOutcome, onBegin }: KeeperParts): Keeper {
  let cancel = (): void => undefined;
  let isOver = false;
  let isBusy = false;
  let isWanted = false;
  let tries = 0;
  let isBlocked = false;
  const plan = (ms: number): void => {
    cancel();
    if (!isOver) cancel = later(ms, () => void run());
  };
  async function run(): Promise<void> {
    if (isBusy) {
      isWanted = true;
      return;
    }
    cancel();
    [isBusy, isWanted] = [true, false];
    onBegin();
    const outcome = await sync();
    isBusy = false;
    if (isOver) return;
    onOutcome(outcome);
    const { trouble } = outcome;
    tries = trouble ? tries + 1 : 0;
    isBlocked = trouble !== undefined && !isPassing(trouble);
    if (trouble) plan(isBlocked ? everyMs : waitAfter(tries, trouble, dice()));
    else plan(isWanted ? afterFactMs : everyMs);
  }
  return {
    told: () => {
      if (isBusy) isWanted = true;
      // While there is trouble its own time holds.
      else if (tries === 0 || isBlocked) plan(afterFactMs);
    },
    wake: () => void run(),
    stop: () => {
      isOver = true;
      cancel();
    },
  };
}
