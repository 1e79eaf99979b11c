// The habit to begin with, and the aerobic line that every plan has. Source: AM-18, settled 12, rule book 6.3 (one habit first), 2.3, 4.3 (walking).
import { isClosed } from '../habits/habit-gates.ts';
import { leanedHabits } from '../habits/leaned-habits.ts';
import type { PlanHabit } from '../reasoning.ts';
import { isOutUntilCleared } from '../state/faint.ts';
import type { CoachState } from '../state/state.ts';
import { walksOf } from '../state/walking.ts';
import type { HabitId, LocalDate, Pattern } from '../vocabulary.ts';
import type { Catalog } from './catalog.ts';
import type { Pool } from './pool.ts';

/** `pools` are those of the block's days: a habit holds from the first day to the last, so it has to be open on all of them. */
export function planHabits(
  catalog: Catalog,
  pools: readonly Pool[],
  state: CoachState,
  programHabits: readonly HabitId[],
  from: LocalDate,
): PlanHabit[] {
  const habits: PlanHabit[] = [];
  const aerobic = aerobicLine(catalog, pools, state);
  if (aerobic) habits.push(aerobic);
  const leaned = leanedHabits(state.person, from);
  const ahead = leaned.filter(({ isFirst }) => isFirst).map(({ habit }) => habit);
  const behind = programHabits.length > 0 ? programHabits : [...leaned.map(({ habit }) => habit), 'movement-break' as const];
  const first = [...ahead, ...behind].find((h) => h !== 'walk' && !pools.some(({ limits }) => isClosed(h, limits)));
  const why = leaned.find(({ habit, isFirst }) => habit === first && (isFirst || !programHabits.includes(habit)));
  if (first) habits.push({ habit: first, because: [why?.because ?? { rule: '6.3', source: 's004' }] });
  return habits;
}

/** Walk where walking is open; otherwise the first other aerobic work with its kit. Starts at 0.8 × the comfortable tolerance, at least 5 minutes. */
function aerobicLine(catalog: Catalog, pools: readonly Pool[], state: CoachState): PlanHabit | undefined {
  // Legs that complain on standing: seated or supported work first, walking in between (AM-14).
  const supported = pools.some(({ limits }) => limits.active.includes('STENOSIS'));
  // What made somebody faint waits for a clinician here as well (AM-10).
  const may = (i: number): boolean => !isOutUntilCleared(state, catalog.exercises[i]?.id ?? '');
  const firstOf = (pattern: Pattern, also: (index: number) => boolean = may): number | undefined =>
    (catalog.byPattern.get(pattern) ?? []).find((i) => may(i) && also(i) && pools.every((pool) => pool.open[i] === 1));
  const seated = supported
    ? seatedFirst.map((fits) => firstOf('aerobic', (i) => fits(catalog, i))).find((i) => i !== undefined)
    : undefined;
  const index = seated ?? firstOf('walk') ?? firstOf('aerobic');
  const exercise = index === undefined ? undefined : catalog.exercises[index];
  if (!exercise) return undefined;
  const { minutes, days, because } = walksOf(state);
  return { habit: 'walk', exercise: exercise.id, dose: { sets: 1, seconds: minutes * 60, restSeconds: [0, 0] }, perWeek: days, because };
}
/** For legs that complain on standing: a bike where there is one, another seat, then a hand on something firm. Source: 1.5 STENOSIS, AM-14. */
const seatedFirst: readonly ((catalog: Catalog, index: number) => boolean)[] = [
  ({ exercises }, i) => exercises[i]?.id === 'stationary-cycling',
  ({ exercises }, i) => exercises[i]?.position === 'seated',
  ({ exercises }, i) => exercises[i]?.flags.includes('handHold') === true,
];
