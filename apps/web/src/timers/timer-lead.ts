// One timer from its first tap to its end: what it told, and what it adds to the day.
import { timerSceneOn } from '@plumbline/coach';
import { beginTimer, doneByTimer, type Session, type SessionFact, type TimerId, timerSession } from '@plumbline/engine';
import { catalog, day, fact, known, tell } from '../model/home.ts';
import { takeUpTimer } from '../player/lead.ts';
import { steady } from '../player/steady-clock.ts';

/** What was asked before it began. */
export interface Asked {
  readonly wound?: 'yes' | 'no' | 'unsure';
}

/** The timer as it may be led now; undefined where the day or an answer leaves no room for it. */
export const sessionOf = (timer: TimerId, asked: Asked): Session | undefined =>
  timerSession(timer, { ...timerSceneOn(known(), catalog, day.value), ...asked });

let told: SessionFact[] = [];
/** Makes it ready on the stage; the person's first tap starts it. */
export function makeReady(session: Session): void {
  const { state, limits, on } = timerSceneOn(known(), catalog, day.value);
  told = [];
  const begun = beginTimer({ state, catalog, limits, session, id: 'timer', on, at: steady() });
  if (begun)
    takeUpTimer(begun, (facts) => {
      told.push(...facts);
    });
}

export type Added = ReturnType<typeof doneByTimer>;
/** What it comes to, written down where it is a walk or a habit that is kept. */
export function writeDown(timer: TimerId, session: Session): { readonly added: Added; readonly isKept: boolean } {
  const added = doneByTimer(timer, session, told);
  told = [];
  if (added === undefined) return { added, isKept: false };
  if ('walkMinutes' in added) {
    void tell(fact('activity-done', { kind: 'walk', minutes: added.walkMinutes }));
    return { added, isKept: true };
  }
  const isKept = known().habits[added.habit]?.paused === false;
  if (isKept) void tell(fact('habit-done', { habit: added.habit }));
  return { added, isKept };
}
