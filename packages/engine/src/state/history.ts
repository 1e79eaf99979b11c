// The summary of the past that a checker needs to judge a plan that has one.
import { addDays } from '../dates.ts';
import type { HistorySummary } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import { sizeOf } from './size.ts';
import type { CoachState } from './state.ts';

/**
 * A week counts when at least half of what was prescribed was done and it was neither a flare nor a lighter week (BUD-2). The best of 30 days
 * is that before `on`; without it, that before the exercise was last done.
 */
export function historyOf(state: CoachState, on?: LocalDate): HistorySummary {
  const byExercise: Record<string, HistorySummary['byExercise'][string]> = {};
  for (const work of Object.values(state.work)) {
    const since = addDays(on ?? work.lastOn, -30);
    const best30d = work.recent.reduce((best, r) => (r.on >= since ? Math.max(best, r.workSeconds) : best), 0);
    byExercise[work.exercise] = { best30d, last: work.stood, lastLight: work.lastLight, lastOn: work.lastOn };
  }
  const weeks = state.weeks.map((w) => ({
    workSeconds: w.workSeconds,
    counted: !w.special && w.prescribed > 0 && w.workSeconds * 2 >= w.prescribed,
    byPattern: w.byPattern,
  }));
  const size = state.size === undefined && state.upkeep === undefined ? undefined : sizeOf(state);
  const { since, greens } = state.gentle;
  const gentle = since === undefined ? {} : { gentle: { since, greens } };
  const { releasedOn } = state.screens;
  const released = releasedOn === undefined ? {} : { releasedOn };
  const resting = Object.keys(state.removed).length === 0 ? {} : { resting: { ...state.removed } };
  const paused = Object.keys(state.paused).length === 0 ? {} : { paused: { ...state.paused } };
  const lately = state.lastStrengthOn === undefined ? {} : { lastStrengthOn: state.lastStrengthOn };
  const fits = size === undefined ? {} : { size: { daysPerWeek: size.daysPerWeek, minutes: size.minutes } };
  const back = (state.quotas ?? []).filter(({ standing }) => standing !== undefined);
  const quotas = back.map(({ activity, goal, trials, done }) => ({ activity, goal, trials: trials.map(({ amount }) => amount), done }));
  const redOn = state.sessions.flatMap((record) => (record.light === 'red' ? [record.on] : []));
  const named = back.length === 0 ? {} : { quotas, redOn };
  return {
    byExercise,
    weeks,
    met: { ...state.met },
    greenPairs: { bending: state.directionRaises.flex, arching: state.directionRaises.ext },
    ...gentle,
    ...released,
    ...resting,
    ...paused,
    ...lately,
    ...fits,
    ...named,
  };
}
