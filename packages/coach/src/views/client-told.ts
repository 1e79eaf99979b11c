// Who a client is as far as their trainer knows, so that a program can be put to them before they show their own answers.
import {
  type Answer,
  type Answers,
  askedQuestions,
  type Catalog,
  type Declarable,
  exerciseOf,
  type Kit,
  type LocalDate,
  type Nrs,
  type Person,
  type Profile,
} from '@plumbline/engine';
import type { ClientHistory } from './desk-clients.ts';

/** Ages as a trainer knows them, each by one that stands for it. */
export const agesTold = { adult: 35, middle: 55, older: 70, old: 82 } as const;
export interface ClientTold {
  readonly age: keyof typeof agesTold;
  readonly floor: Profile['floor'];
  readonly kit: readonly Kit[];
  readonly minutes: number;
  readonly daysPerWeek: number;
  /** Usual pain. */
  readonly pain: Nrs;
  readonly conditions: readonly Declarable[];
}

const usualKit: readonly Kit[] = ['wall', 'chair', 'bed', 'mat', 'doorway', 'towel', 'pillow', 'step', 'counter', 'light-object'];

/** What results show of it already: their days, minutes and pain, and kit that they cannot have done without. The rest is what is usual. */
export function toldBy(history: ClientHistory | undefined, catalog: Catalog): ClientTold {
  const sessions = history?.sessions ?? [];
  const last = sessions.at(-1);
  const used = sessions.flatMap(({ items }) => items.filter(({ done }) => done.length > 0).map(({ exercise }) => exercise));
  const needed = [...new Set(used)].flatMap((id) => exerciseOf(catalog, id)?.kit[0] ?? []);
  return {
    age: 'adult',
    floor: 'yes',
    kit: [...new Set([...usualKit, ...needed])],
    minutes: Math.max(2, Math.min(90, last?.minutes ?? 20)),
    daysPerWeek: Math.max(1, Math.min(7, history?.perWeek ?? 3)),
    pain: (history?.weeks.at(-1)?.pain ?? last?.before ?? 3) as Nrs,
    conditions: [],
  };
}

/** What is open of the questions that are put, and of those that follow from the answers, answered so that it worries no rule. */
export function withCalmAnswers(person: Person, on: LocalDate): Person {
  let answers: Answers = person.answers;
  for (;;) {
    const open = askedQuestions({ ...person, answers }, on).filter(({ id, kind }) => answers[id] === undefined && kind === 'yes-no-unsure');
    if (open.length === 0) return { ...person, answers };
    answers = { ...answers, ...Object.fromEntries(open.map(({ id, calm }): readonly [string, Answer] => [id, calm])) };
  }
}

/**
 * A person to put a program to. Nobody asked the questions about health, so each is taken to be answered so that it worries nobody: what is
 * open to this person is at most open to the client. Errors: none.
 */
export function personTold({ age, floor, kit, minutes, daysPerWeek, pain, conditions }: ClientTold, on: LocalDate): Person {
  const person: Person = {
    format: 'plumbline-person/1',
    answeredOn: on,
    answers: conditions.length > 0 ? { B14: 'yes' } : {},
    conditions: conditions.map((condition) => ({ condition, since: on })),
    clearances: [],
    profile: { birthYear: Number(on.slice(0, 4)) - agesTold[age], kit, minutes, daysPerWeek, floor, goals: [], optIn: [] },
    assessment: { painNow: pain, painAvg: pain, painWorst: Math.min(10, pain + 2) as Nrs, legSymptoms: 'none', training: 1 },
  };
  return withCalmAnswers(person, on);
}
