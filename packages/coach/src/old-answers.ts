// Answers about urgent signs are not kept for ever: after a month the raw ones go, the day and its outcome stay. Source: rule book 9.4, settled 3.
import {
  type Answers,
  type Catalog,
  type CoachState,
  type Content,
  compareFacts,
  dayOf,
  daysBetween,
  type Fact,
  foldFacts,
  type LocalDate,
  questions,
  verdictOn,
} from '@plumbline/engine';
import type { LogStore } from '@plumbline/log';
import type { Coach } from './coach.ts';

/** Units: days. Source: rule book 9.4. */
export const rawAnswersKept = 30;

type Answered = Extract<Content, { type: 'readiness-answered' }>;
const rightNow: ReadonlySet<string> = new Set(questions.filter(({ block }) => block === 'A').map(({ id }) => id));

/** A fact that holds answers of block A and nothing else, which is how the doors write them. */
const isRaw = ({ content }: Fact): boolean =>
  content.type === 'readiness-answered' &&
  Object.keys(content.data.answers).length > 0 &&
  Object.keys(content.data.answers).every((id) => rightNow.has(id));

const dayOfFact = ({ content }: Fact): LocalDate => dayOf(content.occurred.local);

/** Block A apart from the rest, its ids in order. */
function rawOf(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => rightNow.has(id)));
}

/** What a state says but for block A itself, and the verdict of the day as if those answers were still known. */
function meaning(state: CoachState, raw: Answers, on: LocalDate): string {
  const sorted = Object.entries({ ...state.person.answers, ...raw }).sort(([a], [b]) => (a < b ? -1 : 1));
  const person = { ...state.person, answers: Object.fromEntries(sorted) };
  const { verdict } = verdictOn({ ...state, person, memo: undefined }, on);
  const { emergencyOn: _, releasedOn: __, ...screens } = state.screens;
  return JSON.stringify([{ ...state, person, screens, memo: undefined }, verdict]);
}

/** The facts of each day, oldest first. */
function byDay(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const days = new Map<LocalDate, Fact[]>();
  for (const fact of facts) days.set(dayOfFact(fact), [...(days.get(dayOfFact(fact)) ?? []), fact]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

/**
 * The facts whose raw answers may go on the day `on`: old enough, and nothing that still counts rests on them. A clearance or a lock that
 * does keeps its answers until it has run out.
 */
export function answersToErase(facts: readonly Fact[], catalog: Catalog, on: LocalDate): readonly Fact[] {
  const old = facts.filter((fact) => isRaw(fact) && daysBetween(dayOfFact(fact), on) >= rawAnswersKept);
  if (old.length === 0) return [];
  const state = foldFacts(facts, catalog);
  if (state.screens.emergencyOn !== undefined && state.screens.releasedOn === undefined) return [];
  const raw = rawOf(state.person.answers);
  const now = meaning(state, raw, on);
  const without = (gone: readonly Fact[]): boolean => {
    const left = foldFacts(
      facts.filter((fact) => !gone.includes(fact)),
      catalog,
    );
    return meaning(left, raw, on) === now;
  };
  if (without(old)) return old;
  const gone: Fact[] = [];
  for (const own of byDay(old)) if (without([...gone, ...own])) gone.push(...own);
  return gone;
}

/** What is written before the answers go: each day with its outcome, and which facts are erased. */
export function eraseContents(
  erased: readonly Fact[],
  facts: readonly Fact[],
  catalog: Catalog,
  occurred: Content['occurred'],
): readonly Content[] {
  const results = byDay(erased).map((own): Answered => {
    const last = own.at(-1) as Fact;
    const on = dayOfFact(last);
    const { outcome } = verdictOn(
      foldFacts(
        facts.filter((fact) => compareFacts(fact, last) <= 0),
        catalog,
      ),
      on,
    ).verdict;
    const data = { screen: 'partial', trigger: 'erased', answers: {}, result: { on, outcome } } as const;
    return { type: 'readiness-answered', v: 1, occurred, data };
  });
  return [...results, { type: 'fact-erased', v: 1, occurred, data: {}, targets: erased.map(({ id }) => id) }];
}

interface Parts {
  readonly coach: Coach;
  readonly store: LogStore;
  readonly catalog: Catalog;
  /** Now, by the person's own clock. */
  readonly occurred: Content['occurred'];
}

/**
 * Erases raw answers that are old enough, and whatever any `fact-erased` names that is still there: one that was cut off half-way, or came
 * with a copy. Resolves to how many entries lost their content.
 *
 * Errors: rejects where the store fails; whatever was written then is finished the next time.
 */
export async function eraseOldAnswers({ coach, store, catalog, occurred }: Parts): Promise<number> {
  const facts = await coach.whole();
  const named = facts.flatMap(({ content }) => (content.type === 'fact-erased' ? (content.targets ?? []) : []));
  const old = answersToErase(
    facts.filter(({ id }) => !named.includes(id)),
    catalog,
    dayOf(occurred.local),
  );
  if (old.length > 0) {
    const done = await coach.record(...eraseContents(old, facts, catalog, occurred));
    if (!done.ok) return 0;
  }
  return store.erase(new Set([...named, ...old.map(({ id }) => id)]));
}
