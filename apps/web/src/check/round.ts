// One round of questions as it happens: where it stands, what is not written down yet, and what follows each answer.
import { type Answer, type Answers, askedQuestions, type Because, type Content, type QuestionId, readiness } from '@plumbline/engine';
import { computed, signal } from '@preact/signals';
import { day, fact, isFleeting, known, tell } from '../model/home.ts';
import { findShelf, roundKey, tryPut } from '../storage/shelf.ts';
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
  // Where answers go with the page, so does how far they came.
  const shelf = isFleeting.value ? undefined : findShelf();
  if (next === undefined) shelf?.removeItem(roundKey);
  else tryPut(shelf, roundKey, roundText(next));
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

/** Block A: the questions about right now. */
const isRightNow = (group: string): boolean => /^A\d/.test(group);

const stepKeyOf = (id: QuestionId): StepKey => (id === 'B14' ? 'conditions' : id === 'F4' ? 'floor' : id);

/** The urgent reasons that this very group gives. */
const alarmsOf = (group: string, because: readonly Because[]): boolean =>
  because.some(({ now, answer, rule }) => now === 5 && groupOf(answer ?? rule) === group);

/** One answer to a readiness question. */
export const answer = (id: QuestionId, value: Answer | number): Promise<boolean> => answerAll({ [id]: value });

/** Answers whose groups still have an open question, given all that was said. */
function openGroups(said: Answers, kept: readonly StepKey[]): ReadonlySet<string> {
  const groups = new Set(Object.keys(said).map(groupOf));
  const open = askedQuestions(withPending(known().person, said), day.value).filter(
    ({ id }) => groups.has(groupOf(id)) && said[id] === undefined && !kept.includes(stepKeyOf(id)),
  );
  return new Set(open.map(({ id }) => groupOf(id)));
}
const only = (said: Answers, wanted: (group: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(said).filter(([id]) => wanted(groupOf(id))));
const hasAny = (said: Answers): boolean => Object.keys(said).length > 0;

/** Takes answers in. A group is written down once none of its questions is open; an urgent one is shown once more before. */
export async function answerAll(more: Answers): Promise<boolean> {
  const now = round.value;
  if (!now) return false;
  const begun = new Set(Object.keys(more).filter((id) => groupOf(id) === id));
  const said: Answers = { ...only(pending.value, (group) => !begun.has(group)), ...more };
  const kept = now.done.filter((key) => !begun.has(groupOf(key)));
  if (kept.length !== now.done.length) keep({ ...now, done: kept });
  pending.value = said;
  cursor.value = undefined;
  const { person } = known();
  const open = openGroups(said, kept);
  const before = readiness(person, day.value).because;
  const after = readiness(withPending(person, said), day.value).because;
  const isUrgent = (group: string): boolean => !open.has(group) && alarmsOf(group, after) && !alarmsOf(group, before);
  const calm = only(said, (group) => !open.has(group) && !isUrgent(group));
  if (hasAny(calm) && !(await writeDown(calm))) return false;
  const urgent = only(said, isUrgent);
  if (hasAny(urgent)) unsure.value = urgent;
  return true;
}

/** Answers about right now in a fact of their own: they alone are erased after a while. */
function answerFacts(trigger: string, said: Answers): readonly Content[] {
  const parts = [only(said, isRightNow), only(said, (group) => !isRightNow(group))].filter(hasAny);
  return parts.map((answers) => fact('readiness-answered', { screen: 'partial', trigger, answers }));
}

/** Puts the answers of whole groups into the log; an urgent one ends the round here. */
export async function writeDown(said: Answers): Promise<boolean> {
  const now = round.value;
  if (!now) return false;
  if (!(await tellStep(Object.keys(said).map(stepKeyOf), ...answerFacts(now.trigger, said)))) return false;
  forget(said);
  return true;
}
function forget(said: Answers): void {
  pending.value = Object.fromEntries(Object.entries(pending.value).filter(([id]) => said[id] === undefined));
  unsure.value = undefined;
}
/** The person looked again and it was not so: these groups are put anew. */
export function takeBack(): void {
  forget(unsure.value ?? {});
}

/** The whole round as one fact: which questions were put, and what was said. Answers about right now stay in facts of their own. */
export function closingFact({ kind, trigger }: Round): Content {
  const { person } = known();
  const asked = kind === 'block-a' ? [] : askedQuestions(person, day.value).filter(({ block }) => block !== 'A');
  const said = asked.flatMap(({ id }) => (person.answers[id] === undefined ? [] : [[id, person.answers[id]] as const]));
  const answers: Answers = { ...Object.fromEntries(said), ...(trigger === 'seen' ? { [ASSESSED]: 'yes' } : {}) };
  return fact('readiness-answered', { screen: kind === 'block-a' ? 'block-a' : 'full', trigger, answers });
}
