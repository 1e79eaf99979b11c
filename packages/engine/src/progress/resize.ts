// A plan that is too big for the week is made the size of what was done. Source: AM-23.
import type { Because } from '../reasoning.ts';

export interface DoneWeek {
  readonly plannedSessions: number;
  readonly doneSessions: number;
  /** Minutes of the sessions that were done, in all. */
  readonly doneMinutes: number;
  /** Something was left out because of pain, a flare or a stop sign. */
  readonly forPain: boolean;
}
export interface Resize {
  readonly daysPerWeek: number;
  readonly minutes: number;
  readonly because: readonly Because[];
}

const underHalf = ({ plannedSessions, doneSessions, forPain }: DoneWeek): boolean => !forPain && doneSessions * 2 < plannedSessions;

/**
 * Under half done in the last two weeks, not for pain: as many days and minutes as were really done in the better of them, at least
 * 1 day and 2 minutes, never more than now. The exercises stay. Null when the plan fits.
 */
export function resizeToDone(weeks: readonly DoneWeek[], daysPerWeek: number, minutes: number): Resize | null {
  const last = weeks.at(-1);
  const before = weeks.at(-2);
  if (last === undefined || before === undefined || !underHalf(last) || !underHalf(before)) return null;
  const sessions = last.doneSessions + before.doneSessions;
  const days = Math.min(daysPerWeek, Math.max(1, last.doneSessions, before.doneSessions));
  const each = sessions === 0 ? minutes : Math.round((last.doneMinutes + before.doneMinutes) / sessions);
  const now = Math.min(minutes, Math.max(2, each));
  return {
    daysPerWeek: days,
    minutes: now,
    because: [
      { rule: 'AM-23', source: 'design', field: 'daysPerWeek', was: daysPerWeek, now: days },
      { rule: 'AM-23', source: 'design', field: 'minutes', was: minutes, now },
    ],
  };
}
