// Whether a track leads the session on this page, and how far it came: kept beside the log, until the person says what was done.
import { beginSession, type SessionFact, type Timeline, timelineOf } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { catalog, known } from '../model/home.ts';

/** True from when the person asks for a track until they are back in the session. */
export const isTracking = signal(false);
/** The person said that it hurts while the track led: the player opens with that question. */
export const hurtInTrack = signal(false);

const name = 'plumbline.track';
interface Mark {
  readonly session: string;
  /** Sets that were written down when the track began: it is the same track only from there. */
  readonly sets: number;
  /** How far it was played, milliseconds. */
  readonly ms: number;
}

/** The track of the open session, from its first open set on; undefined where nothing is left of it. */
export function timelineNow(): Timeline | undefined {
  const run = beginSession({ state: known(), catalog, at: 0, paced: true });
  const timeline = run && timelineOf(run);
  return timeline && timeline.stretches.length > 0 ? timeline : undefined;
}

function read(): Mark | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? 'null');
    const { session, sets, ms } = (kept ?? {}) as Partial<Mark>;
    return typeof session === 'string' && typeof sets === 'number' && typeof ms === 'number' ? { session, sets, ms } : undefined;
  } catch {
    return undefined;
  }
}
/** How far a track of this very session was played and not told yet, ms: a phone may close the page behind it. */
export function playedUntold(): number | undefined {
  const { open } = known();
  const mark = read();
  return mark && mark.session === open?.id && mark.sets === open.sets.length ? mark.ms : undefined;
}
export function keepPlayed(ms: number): void {
  const { open } = known();
  if (open === undefined) return;
  try {
    window.localStorage.setItem(name, JSON.stringify({ session: open.id, sets: open.sets.length, ms: Math.round(ms) } satisfies Mark));
  } catch {
    // Where nothing can be kept, the person tells it before they leave.
  }
}
export function forgetPlayed(): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

/** A set of the track, by the instant at which what follows it begins. */
export interface PlayedSet {
  readonly until: number;
  readonly data: Extract<SessionFact, { type: 'set-finished' }>['data'];
}
/** The sets that were over at `ms`, in their order. */
export function setsBefore({ stretches, end, length }: Timeline, ms: number): readonly PlayedSet[] {
  const ends = [...stretches.map(({ from, told }) => ({ from, told })), { from: length, told: end.told }];
  const sets: PlayedSet[] = [];
  for (const { from, told } of ends) {
    if (from > ms) break;
    const fact = told.at(-1);
    if (told.length > sets.length && fact?.type === 'set-finished') sets.push({ until: from, data: fact.data });
  }
  return sets;
}
