// Lives of virtual people with all that was written down, for tests of what goes out.
import {
  buildCatalog,
  type CoachState,
  type Content,
  type Fact,
  type Facts,
  type FactType,
  foldFacts,
  type LocalDate,
  simulatePeople,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import { words } from '@plumbline/library/en';
import type { FhirRequest } from '../fhir/fhir-request.ts';
import { comingPlan } from '../report/coming-plan.ts';
import { toldLife } from '../told/told.ts';
import { namesIn } from '../told/told-names.ts';

export const catalog = buildCatalog(library);

export interface Lived {
  readonly facts: readonly Fact[];
  readonly state: CoachState;
}
/** The facts of so many people of a seed, each with the state they lead to. Ids are those of the simulation. */
export function livesOf(people: number, weeks: number, seed: number): readonly Lived[] {
  const facts: Fact[][] = Array.from({ length: people }, () => []);
  simulatePeople({ ...{ catalog, first: 0, people, weeks, seed }, check: () => [], onFact: (fact, person) => facts[person]?.push(fact) });
  return facts.map((all) => ({ facts: all, state: foldFacts(all, catalog) }));
}

/** What an export is asked for at the end of a life. */
export function requestFor({ facts, state }: Lived, language = words): FhirRequest {
  const on = facts.at(-1)?.content.occurred.local.slice(0, 10) ?? '2026-01-05';
  return {
    ...{
      life: toldLife(facts),
      names: namesIn(language),
      on,
      plan: comingPlan(state, catalog, on),
      quotas: state.quotas,
      catalog,
      unread: 0,
    },
    ...{ state, phrases: language.phrases },
  };
}

let told = 0;
/** A fact with a name as a log gives it. */
export const factOf = <K extends FactType>(type: K, data: Facts[K], local = '2026-11-02T18:00', targets?: readonly string[]): Fact => {
  told += 1;
  return {
    id: `01a1ee56-5e01-7c5e-81b4-${String(told).padStart(12, '0')}`,
    ms: told,
    ctr: 0,
    content: { type, v: 1, occurred: { local, tz: 'Europe/Oslo' }, data, ...(targets ? { targets } : {}) } as Content,
  };
};

/** What a life tells on its first day alone, who this is and the program; and that day. */
export function beginningOf({ facts, state }: Lived): { readonly facts: readonly Fact[]; readonly from: LocalDate } {
  const first = facts.findIndex(({ content }) => content.type === 'checked-in');
  return { facts: facts.slice(0, first), from: state.program?.from ?? '' };
}
