// A plan straight from a person file: the same facts, fold and planner as a log would take.
import {
  asFacts,
  type Catalog,
  type CoachState,
  foldFacts,
  type LocalDate,
  makePlan,
  type Person,
  type Plan,
  type ProgramId,
  personToContents,
} from '@plumbline/engine';

export interface PlanOptions {
  readonly catalog: Catalog;
  readonly from: LocalDate;
  readonly weeks?: number;
  readonly program?: ProgramId;
}

export const stateOf = (person: Person, { catalog, from, weeks = 4, program = 'my-plan' }: PlanOptions): CoachState =>
  foldFacts(asFacts(personToContents(person, program, from, weeks)), catalog);

/** The block for a person nobody has a log of. Errors: none; a verdict that allows no plan leaves `days` empty. */
export function planFor(person: Person, options: PlanOptions): Plan {
  const { catalog, from, weeks = 4, program = 'my-plan' } = options;
  return makePlan({ state: stateOf(person, options), catalog, from, weeks, program });
}
