// Coming back after days without a strength session. Missed sessions are dropped, never stacked. Source: rule book 4.10, AM-24, I-35, I-36.
import type { Dose, Exercise } from '../exercise.ts';
import type { Because } from '../reasoning.ts';
import type { Rung } from './exercise-state.ts';
import { easeLoad } from './load.ts';
import { scaleDose } from './scale.ts';
import { workSeconds } from './work.ts';

export interface GapRule {
  /** First day of the row, counted from the last completed strength session. */
  readonly fromDay: number;
  readonly workPercent: 60 | 80 | 100;
  readonly loadPercent: 90 | 100;
  readonly rungDrop: 'none' | 'from-top' | 'one';
  /** Start dose of the rung instead of a share of the last one. */
  readonly restart: boolean;
  readonly progression: boolean;
  readonly screen?: 'R7';
  readonly reassess: boolean;
  /** The sessions of the way back, percent of the last dose, shown together (AM-24). */
  readonly shown: readonly (60 | 80 | 100)[];
  readonly because: readonly Because[];
}

const row = (
  fromDay: number,
  workPercent: 60 | 80 | 100,
  rest: Partial<Omit<GapRule, 'fromDay' | 'workPercent' | 'because'>> = {},
): GapRule => ({
  fromDay,
  workPercent,
  loadPercent: 100,
  rungDrop: 'none',
  restart: false,
  progression: false,
  reassess: false,
  shown: [],
  because: [{ rule: '4.10', source: 'mcmaster2013', field: 'gapDays', was: 100, now: workPercent }],
  ...rest,
});

/** Longest gap first, so that the first row reached is the one. */
const table: readonly GapRule[] = [
  row(56, 100, { rungDrop: 'one', restart: true, screen: 'R7', reassess: true, shown: [60, 80, 100] }),
  row(28, 100, { rungDrop: 'one', restart: true, screen: 'R7', shown: [60, 80, 100] }),
  row(21, 60, { rungDrop: 'from-top', loadPercent: 90, shown: [60, 80, 100] }),
  row(14, 80, { loadPercent: 90, shown: [80, 100] }),
  row(8, 100),
];
const asPlanned: GapRule = { ...row(0, 100, { progression: true }), because: [] };

/** What a gap of `days` does to the next session. */
export const gapRule = (days: number): GapRule => table.find(({ fromDay }) => days >= fromDay) ?? asPlanned;

export interface Standing {
  readonly level: Rung;
  readonly dose: Dose;
}
export interface GapContext {
  readonly exercise: Pick<Exercise, 'sides' | 'loading'>;
  /** Start dose of this rung, and of the rung below (null where there is none). */
  readonly ownStart: Dose;
  readonly lowerStart: Dose | null;
  readonly weightsKg: readonly number[];
}

function lighter(dose: Dose, percent: number, { exercise, weightsKg }: GapContext): Dose {
  const { kg, ...bare } = dose;
  if (kg === undefined || exercise.loading === undefined || percent === 100) return dose;
  const eased = easeLoad(weightsKg, kg, percent, exercise.loading);
  return eased > 0 ? { ...bare, kg: eased } : bare;
}

/** Cut to the work of the last completed dose, and to its load on the same rung. */
function within(standing: Standing, last: Standing, { exercise }: GapContext): Standing {
  const { kg, ...bare } = standing.dose;
  const load = standing.level === last.level && kg !== undefined ? Math.min(kg, last.dose.kg ?? 0) : kg;
  const dose: Dose = load === undefined || load === 0 ? bare : { ...bare, kg: load };
  const most = workSeconds(exercise, last.dose);
  const work = workSeconds(exercise, dose);
  if (work <= most) return { level: standing.level, dose };
  const scaled = scaleDose(dose, Math.floor((100 * most) / work));
  const stillMore = standing.level === last.level && workSeconds(exercise, scaled) > most;
  return stillMore ? last : { level: standing.level, dose: scaled };
}

/** Rung and dose of the next session after a gap, from the last completed dose; never more than that (I-36). */
export function afterGap(days: number, last: Standing, ctx: GapContext): Standing {
  const rule = gapRule(days);
  const drops =
    last.level > 1 && ctx.lowerStart !== null && (rule.rungDrop === 'one' || (rule.rungDrop === 'from-top' && last.level === 3));
  const level = drops ? (last.level === 3 ? 2 : 1) : last.level;
  const whole = drops && ctx.lowerStart !== null ? ctx.lowerStart : rule.restart ? ctx.ownStart : last.dose;
  const shared = scaleDose(lighter(whole, rule.loadPercent, ctx), rule.workPercent);
  return within({ level, dose: shared }, last, ctx);
}
