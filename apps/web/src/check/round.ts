// One round of questions as it happens: where it stands, what is not written down yet, and what follows each answer.
import { type Answer, type Answers, askedQuestions, type Because, type Content, type QuestionId, readiness } from '@plumbline/engine';
import { computed, signal } from '@preact/signals';
import { day, fact, known, tell } from '../model/home.ts';
import { findShelf, roundKey } from '../storage/shelf.ts';
import { type Round, readRound, roundText } from './round-text.ts';
import { type Asking, groupOf, type RoundKind, type StepKey, stepAt, stepsOf, withPending } from './steps.ts';

export const round = signal<Round | undefined>(undefined);
/** Answers of a group that still has an open question. */
export const pending = signal<Answers>({});
/** The step a person went back to. */
export const cursor = signal<StepKey | undefined>(undefined);
/** Answers that would stop everything: shown once more before they are written down. */
export const unsure = signal<Answers | undefined>(undefined);

/** What a person answers after an emergency: "assessed since then". Source: rule book 1.3. */
const ASSESSED = 'E.assessed';

function keep(next: Round | undefined): void {
  round.value = next;
  const shelf = findShelf();
  if (next === undefined) shelf?.removeItem(roundKey);
  else shelf?.setItem(roundKey, roundText(next));
}
export function resumeRound(): void {
  round.value = readRound(findShelf()?.getItem(roundKey) ?? null);
}
export function beginRound(kind: RoundKind, trigger: string): void {
  pending.value = {};
  cursor.value = undefined;
  unsure.value = undefined;
  keep({ kind, trigger, done: [] });
}
export const dropRound = (): void => keep(undefined);

const asking = computed<Asking | undefined>(() => {
  const now = round.value;
  return now && { ...now, person: withPending(known().person, pending.value), on: day.value };
});
export const steps = computed(() => (asking.value ? stepsOf(asking.value) : []));
export const done = computed<ReadonlySet<StepKey>>(() => new Set([...(round.value?.done ?? []), ...Object.keys(pending.value)]));
export const step = computed(() => stepAt(steps.value, done.value, cursor.value));

/** Marks steps as done, after their facts are durable. */
export async function tellStep(keys: readonly StepKey[], ...contents: readonly Content[]): Promise<boolean> {
  if (!(await tell(...contents))) return false;
  const now = round.value;
  if (now) keep({ ...now, done: [...new Set([...now.done, ...keys])] });
  cursor.value = undefined;
  return true;
}

const stepKeyOf = (id: QuestionId): StepKey => (id === 'B14' ? 'conditions' : id === 'F4' ? 'floor' : id);

/** The urgent reasons that this very group gives. */
const alarmsOf = (group: string, because: readonly Because[]): boolean =>
  because.some(({ now, answer, rule }) => now === 5 && groupOf(answer ?? rule) === group);

/** One answer to a readiness question. Its group is written down once none of its questions is open. */
export async function answer(id: QuestionId, value: Answer | number): Promise<void> {
  const group = groupOf(id);
  const isFirst = group === id;
  const said: Answers = { ...(isFirst ? {} : pending.value), [id]: value };
  const now = round.value;
  if (!now) return;
  const kept = isFirst ? now.done.filter((key) => groupOf(key) !== group) : now.done;
  if (kept.length !== now.done.length) keep({ ...now, done: kept });
  pending.value = said;
  cursor.value = undefined;
  const { person } = known();
  const open = askedQuestions(withPending(person, said), day.value).some(
    (q) => groupOf(q.id) === group && said[q.id] === undefined && !kept.includes(stepKeyOf(q.id)),
  );
  if (open) return;
  const before = readiness(person, day.value).because;
  const after = readiness(withPending(person, said), day.value).because;
  if (alarmsOf(group, after) && !alarmsOf(group, before)) unsure.value = said;
  else await writeDown(said);
}

/** Puts the answers of a group into the log; an urgent one ends the round here. */
export async function writeDown(said: Answers): Promise<boolean> {
  const now = round.value;
  if (!now) return false;
  const data = { screen: 'partial', trigger: now.trigger, answers: said } as const;
  if (!(await tellStep(Object.keys(said).map(stepKeyOf), fact('readiness-answered', data)))) return false;
  pending.value = {};
  unsure.value = undefined;
  return true;
}
/** The person looked again and it was not so: the group is put anew. */
export function takeBack(): void {
  pending.value = {};
  unsure.value = undefined;
}

/** The whole round as one fact: which questions were put, and what was said. */
export function closingFact({ kind, trigger }: Round): Content {
  const { person } = known();
  const asked = askedQuestions(person, day.value).filter(({ block }) => kind !== 'block-a' || block === 'A');
  const said = asked.flatMap(({ id }) => (person.answers[id] === undefined ? [] : [[id, person.answers[id]] as const]));
  const answers: Answers = { ...Object.fromEntries(said), ...(trigger === 'seen' ? { [ASSESSED]: 'yes' } : {}) };
  return fact('readiness-answered', { screen: kind === 'block-a' ? 'block-a' : 'full', trigger, answers });
}
