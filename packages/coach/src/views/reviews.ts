// What is worth looking at together: a plateau, six weeks without change, the end of a block, recovery. Offers, never orders.
import {
  aWalkMore,
  type Because,
  type CoachState,
  daysBetween,
  type Goal,
  type Lever,
  type LocalDate,
  noBetterAfterSixWeeks,
  PLATEAU_WEEKS,
  plateau,
  reviewDue,
  sizeOf,
} from '@plumbline/engine';
import { offersUpkeep, upkeepOffer } from './upkeep.ts';

export interface Review {
  readonly kind: 'plateau' | 'no-better' | 'block-end' | 'heavy-weeks' | 'upkeep' | 'resized';
  /** Two things to change (AM-22). */
  readonly levers?: readonly Lever[];
  readonly because: readonly Because[];
}

const DAYS_IN_BLOCK = 28;

export function reviewsOf(state: CoachState, on: LocalDate): Review[] {
  const found: Review[] = [];
  const pain = state.weekly.map((w) => w.painAvg);
  const still = plateau({
    pain,
    effort: weeklyEfforts(state),
    goal: goalOf(state),
    loadPossible: (state.person.profile.weightsKg ?? []).length > 1,
    walksPossible: aWalkMore(state, on) !== undefined,
  });
  const changedLately = state.plateauOn !== undefined && daysBetween(state.plateauOn, on) < PLATEAU_WEEKS * 7;
  if (still.levers.length > 0 && !changedLately && state.flare.kind === 'normal')
    found.push({ kind: 'plateau', levers: still.levers, because: still.because });
  if (noBetter(state, on)) found.push({ kind: 'no-better', because: [{ rule: 'R10', source: 'design' }] });
  if (state.program && daysBetween(state.program.from, on) >= DAYS_IN_BLOCK * (state.program.weeks / 4)) {
    found.push({ kind: 'block-end', because: [{ rule: '4.11', source: 's002' }] });
  }
  if (reviewDue(heavyWeeks(state, on)))
    found.push({ kind: 'heavy-weeks', because: [{ rule: '4.11', source: 'design', field: 'heavyWeeks' }] });
  if (offersUpkeep(state)) found.push({ kind: 'upkeep', because: upkeepOffer(state).because });
  if (sizeOf(state).because.length > 0) found.push({ kind: 'resized', because: sizeOf(state).because });
  return found;
}

const goalOf = (state: CoachState): Goal => state.person.profile.goals[0] ?? 'bother-less';

/** Little in reserve on the third rung, with a set of it done. Source: rule book 4.11, 4.12. */
const isHeavy = ({ plan, sets }: CoachState['sessions'][number]): boolean =>
  plan.items.some(({ id, rung, rirMin }) => rung === 3 && rirMin <= 3 && sets.some((set) => set.item === id));

/** Weeks of heavy work in a row up to the last session of the last seven days; a lighter week begins the count anew. */
function heavyWeeks({ sessions, lastSessionOn: last, deload }: CoachState, on: LocalDate): number {
  if (last === undefined || daysBetween(last, on) >= 7) return 0;
  const heavy = new Set<number>();
  for (const session of sessions)
    if (isHeavy(session) && session.on >= (deload?.until ?? '')) heavy.add(Math.floor(daysBetween(session.on, last) / 7));
  let weeks = 0;
  while (heavy.has(weeks)) weeks += 1;
  return weeks;
}

/** The hardest effort of each week's sessions, oldest first; the weeks that have a weekly check. */
function weeklyEfforts(state: CoachState): number[] {
  return state.weekly.map(({ on }) => {
    const efforts = state.sessions.filter((s) => s.on <= on && daysBetween(s.on, on) < 7).map((s) => s.effort ?? 5);
    return efforts.length > 0 ? Math.max(...efforts) : 5;
  });
}

function noBetter(state: CoachState, on: LocalDate): boolean {
  if (!state.program || state.weekly.length === 0) return false;
  const day = daysBetween(state.program.from, on);
  const planned = Math.max(1, Math.floor(day / 7) * sizeOf(state).daysPerWeek);
  const done = state.weeks.reduce((sum, w) => sum + w.sessions, 0);
  const start = state.person.assessment.painAvg ?? state.weekly[0]?.painAvg ?? 0;
  const now = state.weekly.at(-1)?.painAvg ?? start;
  return noBetterAfterSixWeeks({ day, adherencePercent: Math.round((100 * done) / planned), painBetter: start - now, activityBetter: 0 });
}
