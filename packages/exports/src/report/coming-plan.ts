// What of the block is still to come: the days that went by are told by what was done in them.
import {
  addDays,
  type Catalog,
  type CoachState,
  type LocalDate,
  makePlan,
  mayPlan,
  type Plan,
  planQuotas,
  verdictOn,
} from '@plumbline/engine';

/** The plan from `on` to the end of the block; undefined where no program was chosen, the block is over, or no plan may be made now. */
export function comingPlan(state: CoachState, catalog: Catalog, on: LocalDate): Plan | undefined {
  const { program } = state;
  if (program === undefined || state.careful || on > addDays(program.from, program.weeks * 7 - 1)) return undefined;
  if (!mayPlan(verdictOn(state, on).verdict)) return undefined;
  const { quotas: _, ...plan } = makePlan({ state, catalog, from: program.from, weeks: program.weeks, program: program.id });
  // The numbers of today, not those of the day the block began on.
  return { ...plan, ...planQuotas(state, on), days: plan.days.filter(({ date }) => date >= on) };
}
