// The same virtual people on every machine: each has a seed of their own, and has lived up to three weeks of a program.
import { addDays, buildCatalog, type CoachState, type LocalDate, sessionOn, simulationStart } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { liveProgram } from '../../packages/engine/src/simulate/live.ts';
import { chanceOf } from '../../packages/engine/src/simulate/random.ts';
import { programFor } from '../../packages/engine/src/simulate/simulate-people.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';

export const catalog = buildCatalog(library);

/** A person on a day that has a session. */
export interface Planner {
  readonly state: CoachState;
  readonly date: LocalDate;
}

/** `count` people who may plan, and how many were asked to find them. Some are on their first day, some weeks in. */
export function planners(count: number, seed = 7): { readonly people: readonly Planner[]; readonly asked: number } {
  const people: Planner[] = [];
  let asked = 0;
  for (; people.length < count; asked++) {
    const random = chanceOf(seed, asked);
    const person = virtualPerson(random, simulationStart);
    const weeks = asked % 4;
    const { state, planned } = liveProgram({ person, program: programFor(asked), catalog, weeks, random, check: () => [] });
    const date = planned ? dayWithSession(state, addDays(simulationStart, weeks * 7)) : undefined;
    if (date !== undefined) people.push({ state, date });
  }
  return { people, asked };
}

function dayWithSession(state: CoachState, from: LocalDate): LocalDate | undefined {
  for (let d = 0; d < 7; d++) {
    const date = addDays(from, d);
    if ((sessionOn({ state, catalog, date })?.session.items.length ?? 0) > 0) return date;
  }
  return undefined;
}
