// One day of a plan: which slots it asks for, and the session that comes of it.
import { leansOf } from '../assessment/factors.ts';
import type { Exercise } from '../exercise.ts';
import { directionOf } from '../limits/direction.ts';
import type { Goal } from '../person.ts';
import { familyOf } from '../progress/exercise-family.ts';
import { HANGS, hangsADayApart, heavy, isHang, spacedEnough, spacingGroup } from '../progress/spacing.ts';
import type { LeftOut, Session } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import type { Pattern } from '../vocabulary.ts';
import { groups } from '../vocabulary.ts';
import { assemble } from './assemble.ts';
import { type Chooser, nothingOpen } from './candidates.ts';
import { strengthRequest } from './day-request.ts';
import type { DaySituation, WeekMemory } from './day-situation.ts';
import type { DoseContext } from './dose-rules.ts';
import { easyRequest } from './easy-request.ts';
import { bitOf, markDone } from './needs.ts';
import { restingOn } from './resting.ts';
import { GENTLE_WEEKS } from './short-start.ts';

export interface PlannedDay {
  readonly session: Session;
  readonly leftOut: readonly LeftOut[];
}

export function planDay(situation: DaySituation, memory: WeekMemory): PlannedDay {
  const { day, mode, minutes } = situation;
  const chooser = chooserOf(situation, memory);
  const context: DoseContext = {
    state: situation.state,
    pool: situation.pool,
    level: situation.level,
    on: day.date,
    mode,
    programWeek: situation.programWeek,
    minutes,
    lowOnly: chooser.lowOnly,
    easings: situation.easings,
    gap: situation.gap,
    gapDays: situation.gapDays,
    injured: situation.programWeek > GENTLE_WEEKS ? undefined : leansOf(situation.state.person, day.date).get('gentle-start'),
    met: memory.met,
  };
  const easy = day.kind === 'easy' || mode === 'easy' || minutes < 5;
  const asked = assemble(
    chooser,
    context,
    easy ? easyRequest(situation) : strengthRequest(situation, memory),
    memory.budget,
    memory.volume,
  );
  const empty = asked.session.items.length === 0 && !easy;
  // Nothing of strength is open today: there is always something to move (I-38).
  const calm = empty ? assemble(chooser, context, easyRequest(situation), memory.budget, memory.volume) : asked;
  return { session: calm.session, leftOut: empty ? [...asked.leftOut, ...calm.leftOut] : calm.leftOut };
}

/** Curl-ups, which only some ask for, come up on one day of a week, whatever a program says (I-32). */
const ONCE_A_WEEK = 'core_flexion';

export function chooserOf(situation: DaySituation, memory: WeekMemory): Chooser {
  const { catalog, pool, day } = situation;
  return {
    catalog,
    pool,
    state: situation.state,
    level: situation.level,
    on: day.date,
    used: memory.used,
    kept: memory.kept,
    lowOnly: situation.mode === 'easy' || situation.minutes < 10,
    lying: directionOf(situation.state.person.assessment) === 'both',
    familiar: situation.state.flare.kind !== 'normal',
    rungDrop: situation.rungDrop,
    topDrop: situation.topDrop,
    prefers: preferences(situation.state),
    open: nothingOpen(),
    resting: restingOn(situation.state, catalog, day.date),
    tooSoon: (e: Exercise, index: number) => {
      if (e.pattern === ONCE_A_WEEK && memory.done.has(ONCE_A_WEEK)) return true;
      if (hangsADayApart(e, situation.level) && !spacedEnough(memory.lastHeavy.get(HANGS), day.date)) return true;
      if (catalog.heavy[index] !== 1 || !heavy(e, pool.limits.rirMin)) return false;
      const group = spacingGroup(e);
      return group !== undefined && !spacedEnough(memory.lastHeavy.get(group), day.date);
    },
  };
}

/** Tie-breaks by goal, worked out once for a list of goals. Source: rule book 2.1 (goals). */
function preferences({ person: { profile } }: CoachState): ReadonlySet<Pattern> {
  const known = preferred.get(profile.goals);
  if (known) return known;
  const wanted = new Set<Pattern>();
  preferred.set(profile.goals, wanted);
  for (const goal of profile.goals) {
    if (goal === 'stronger') for (const p of [...groups.LOWER, ...groups.PULL, ...groups.PUSH, ...groups.CARRY]) wanted.add(p);
    if (goal === 'sit-work') for (const p of ['mob_thoracic', 'mob_hip', 'pull_h'] as const) wanted.add(p);
    if (goal === 'fitness') for (const p of ['walk', 'aerobic', 'squat', 'lunge'] as const) wanted.add(p);
    if (goal === 'wind-down') for (const p of ['breathing', 'mob_spine', 'stretch'] as const) wanted.add(p);
  }
  return wanted;
}

const preferred = new WeakMap<readonly Goal[], ReadonlySet<Pattern>>();

/** What a session leaves behind for the next days of its week. */
export function remember(situation: Pick<DaySituation, 'day' | 'catalog'>, memory: WeekMemory, session: Session): void {
  const { date } = situation.day;
  const day = bitOf(date);
  for (const item of session.items) {
    const index = situation.catalog.indexOf.get(item.exercise);
    const e = index === undefined ? undefined : situation.catalog.exercises[index];
    if (!e || index === undefined) continue;
    memory.used.set(index, (memory.used.get(index) ?? 0) + 1);
    markDone(memory.done, e.pattern, day);
    for (const p of e.alsoCredits) markDone(memory.done, p, day);
    memory.kept.set(item.slot, e.id);
    const group = heavy(e, item.rirMin) ? spacingGroup(e) : undefined;
    if (group !== undefined) memory.lastHeavy.set(group, date);
    if (isHang(e)) memory.lastHeavy.set(HANGS, date);
    if (item.role === 'main' && !memory.met.has(familyOf(e))) memory.met.set(familyOf(e), date);
  }
}
