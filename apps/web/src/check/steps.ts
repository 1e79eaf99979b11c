// Which questions a round puts, in order. Pure: the words and the controls are elsewhere.

import { type Answers, askedQuestions, type LocalDate, type Person, type Question, type QuestionId } from '@plumbline/engine';
import { asksWeights } from './kit-model.ts';
import { inLists } from './lists.ts';
import { asksLoads } from './loads-model.ts';
import { bendingStirs } from './ways.ts';

/** `first` at the start; `full` and `block-a` when the story changed; `know` is about days and things at home. */
export type RoundKind = 'first' | 'full' | 'block-a' | 'know';
export type Part = 'you' | 'A' | 'B' | 'F' | 'M' | 'know';
/** A readiness question by its own name, or a field of the profile or the assessment by a name in small letters. */
export type StepKey = string;
export interface Step {
  readonly key: StepKey;
  readonly part: Part;
  /** The questions of a list, which stand on one screen; without it the step is its one key. */
  readonly ids?: readonly QuestionId[];
}
/** What a step asks, by the keys under which it is done. */
export const keysOf = ({ key, ids }: Step): readonly StepKey[] => ids ?? [key];
export const isDone = (step: Step, done: ReadonlySet<StepKey>): boolean => keysOf(step).every((key) => done.has(key));

export interface Asking {
  readonly kind: RoundKind;
  /** Why it is asked: 'start', 'R2', 'seen' … */
  readonly trigger: string;
  readonly person: Person;
  readonly on: LocalDate;
}

/** Questions that stand or fall together: their answers are written down at once. B8 is a list of its own. Source: rule book 1.2. */
export function groupOf(id: QuestionId): string {
  const dot = id.indexOf('.');
  return dot < 0 || !/^[AB]\d/.test(id) || id.startsWith('B8.') ? id : id.slice(0, dot);
}

/** The person as they answer: an open group counts with what was just said, and without what was said before its first question. */
export function withPending(person: Person, pending: Answers): Person {
  const begunAnew = new Set(Object.keys(pending).filter((id) => groupOf(id) === id));
  const kept = Object.entries(person.answers).filter(([id]) => !begunAnew.has(groupOf(id)));
  return { ...person, answers: { ...Object.fromEntries(kept), ...pending } };
}

/** Zero weeks stand for "no back pain right now". */
const painless = ({ assessment }: Person): boolean => assessment.durationWeeks === 0;
const painSteps = ['painNow', 'painAvg', 'painWorst'];

function youSteps({ kind, person }: Asking): StepKey[] {
  const { painAvg, painWorst, durationWeeks, onsetAge } = person.assessment;
  if (kind === 'block-a') return painAvg === 0 || painWorst === 0 ? ['duration', ...(painless(person) ? [] : painSteps)] : ['painNow'];
  const onset = (durationWeeks ?? 0) > 12 && (kind === 'first' || onsetAge === undefined) ? ['onset'] : [];
  return [...(kind === 'first' ? ['birthYear', 'sex'] : []), 'duration', ...onset, ...(painless(person) ? [] : [...painSteps, 'places'])];
}

/** Beside block A, what a trigger asks for; of R6, B7 is counted from what is known then. Source: rule book 1.4 R4 to R6. */
const besides: Readonly<Record<string, readonly QuestionId[]>> = { R4: ['B3', 'B16'], R5: ['B9'], R6: ['B5', 'B6'] };
/** What a round asks for beside block A: what began it, and a fall that is told in it. */
const besidesOf = (trigger: string, { answers }: Person): readonly QuestionId[] => [
  ...(besides[trigger] ?? []),
  ...(answers['A8'] === 'yes' ? (besides['R6'] ?? []) : []),
];

/** The list of conditions stands in the place of the question about it, and where the floor is asked, how easy it is comes along. */
const keyOf = (id: QuestionId): StepKey => (id === 'B14' ? 'conditions' : id === 'F4' ? 'floor' : id);

function readinessSteps(asking: Asking, questions: readonly Question[]): Step[] {
  const steps = questions.filter(({ id }) => id !== 'B22' && id !== 'B14').map(({ id, block }): Step => ({ key: keyOf(id), part: block }));
  // Asked of everyone, also where conditions are known already: a person may have a new one.
  const at = steps.findIndex(({ key }) => key === 'B15');
  return asking.kind === 'block-a' ? steps : steps.toSpliced(at < 0 ? steps.length : at, 0, { key: 'conditions', part: 'B' });
}

function knowSteps(person: Person): StepKey[] {
  const { profile } = person;
  const sport = profile.goals.includes('activity') ? ['sport'] : [];
  const loads = [...(asksWeights(new Set(profile.kit)) ? ['kg'] : []), ...(asksLoads(person) ? ['loads'] : [])];
  const wakes = bendingStirs(person.assessment) ? ['wakes'] : [];
  const stirred = painless(person) ? [] : ['stirs', 'settles', 'spells', 'ways', ...wakes];
  return ['goals', ...sport, ...stirred, 'tight', 'training', 'active', 'sitting', 'adds', 'kit', ...loads, 'minutes', 'days', 'weekdays'];
}

const you = (key: StepKey): Step => ({ key, part: 'you' });

/** Every step of a round, given what was answered so far: questions of one kind stand together in a list. */
export const stepsOf = (asking: Asking): readonly Step[] => inLists(flatSteps(asking));

/** Every question of a round by itself, in order. */
export function flatSteps(asking: Asking): readonly Step[] {
  const { kind, person, on, trigger } = asking;
  if (kind === 'know') return knowSteps(person).map((key) => ({ key, part: 'know' }));
  const asked = askedQuestions(person, on);
  if (kind === 'block-a') {
    const more = besidesOf(trigger, person);
    const wanted = asked.filter(({ id, block }) => block === 'A' || more.includes(groupOf(id)));
    const health: Step[] = trigger === 'R2' ? [{ key: 'healthChanged', part: 'B' }] : [];
    return [...youSteps(asking).map(you), ...readinessSteps(asking, wanted), ...health];
  }
  return [...youSteps(asking).map(you), ...readinessSteps(asking, asked)];
}

/** The step to show: the one gone back to, else the first that is not done; undefined at the end. */
export const stepAt = (steps: readonly Step[], done: ReadonlySet<StepKey>, cursor: StepKey | undefined): Step | undefined =>
  steps.find(({ key }) => key === cursor) ?? steps.find((step) => !isDone(step, done));

export interface Place {
  /** From 1, among the steps of the same part. */
  readonly n: number;
  readonly of: number;
  /** Every part of the round in order, with the share of it that is done, 0 to 1. */
  readonly parts: readonly { readonly part: Part; readonly share: number; readonly now: boolean }[];
}
export function placeOf(steps: readonly Step[], done: ReadonlySet<StepKey>, step: Step): Place {
  const parts = [...new Set(steps.map(({ part }) => part))];
  const own = steps.filter(({ part }) => part === step.part);
  return {
    n: own.indexOf(step) + 1,
    of: own.length,
    parts: parts.map((part) => {
      const all = steps.filter((s) => s.part === part);
      return { part, share: all.filter((each) => isDone(each, done)).length / all.length, now: part === step.part };
    }),
  };
}

/** The step before this one; undefined at the start. */
export const before = (steps: readonly Step[], step: Step): StepKey | undefined => steps[steps.indexOf(step) - 1]?.key;
