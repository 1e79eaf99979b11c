// A plan as it is pinned on the fridge: each different session once with all its days, and every exercise once with a number.
import {
  addDays,
  type DayKind,
  type ExerciseId,
  type Item,
  type LocalDate,
  type Plan,
  type PlanQuota,
  type Session,
} from '@plumbline/engine';
import { type FromTrainer, type Wish, wishFor } from './from-trainer.ts';

export interface HandoutLine {
  /** From 1: where the exercise is shown. */
  readonly number: number;
  readonly item: Item;
}
export interface HandoutSession {
  readonly kind: DayKind;
  /** By the time model of the engine. */
  readonly minutes: number;
  /** Every day of the block with this very work. */
  readonly days: readonly LocalDate[];
  readonly lines: readonly HandoutLine[];
}
export interface HandoutExercise {
  readonly exercise: ExerciseId;
  readonly dose: Item['dose'] | undefined;
  /** What a trainer wrote for it, each once. Empty where it stands in for another exercise. */
  readonly wishes: readonly Wish[];
}
export interface Handout {
  readonly program: Plan['program'];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly sessions: readonly HandoutSession[];
  /** In the order of their numbers. `dose` where it is the same in all sessions. */
  readonly shown: readonly HandoutExercise[];
  /** Activities that come back by quotas, with the amounts of now, and the days on which they may be ticked off. */
  readonly own: readonly PlanQuota[];
  readonly ownDays: readonly LocalDate[];
  /** Cards of the plan that have to be on paper too. Source: AM-06. */
  readonly cards: readonly string[];
  /** Whose program it is, where it came from a trainer. */
  readonly trainer: FromTrainer | undefined;
}

/** What is done and nothing else: equal texts are equal sessions. */
const workOf = ({ items }: Session): string => JSON.stringify(items.map(({ exercise, dose, sides }) => [exercise, dose, sides]));
/** Cards with a place of their own, or without one where a plan may be made. */
const toldElsewhere: readonly string[] = ['warning-signs', 'reassure', 'guardian', 'call-maternity'];

export interface HandoutAsk {
  readonly from?: LocalDate;
  /** Whose words stand on it. */
  readonly trainer?: FromTrainer | undefined;
  /** The amounts of the day it is printed on. */
  readonly quotas?: readonly PlanQuota[] | undefined;
}
/** So long an amount on paper is near enough to one that grows. Units: days. */
const OWN_DAYS = 14;

/** Days before `from` are left out: what is past needs no paper. Errors: none; a plan without days gives no sessions. */
export function handoutOf(plan: Plan, { from = plan.from, trainer, quotas = [] }: HandoutAsk = {}): Handout {
  const different = new Map<string, { readonly kind: DayKind; readonly session: Session; readonly days: LocalDate[] }>();
  for (const { date, kind, session } of plan.days) {
    if (session === undefined || session.items.length === 0 || date < from) continue;
    const work = workOf(session);
    const same = different.get(work);
    if (same) same.days.push(date);
    else different.set(work, { kind, session, days: [date] });
  }
  const all = [...different.values()];
  const ids = [...new Set(all.flatMap(({ session }) => session.items.map(({ exercise }) => exercise)))];
  return {
    program: plan.program,
    from: from > plan.from ? from : plan.from,
    until: addDays(plan.from, plan.weeks * 7 - 1),
    sessions: all.map(({ kind, session, days }) => ({
      kind,
      minutes: Math.round(session.minutes),
      days,
      lines: session.items.map((item) => ({ number: ids.indexOf(item.exercise) + 1, item })),
    })),
    shown: ids.map((exercise) => {
      const items = all.flatMap(({ session }) => session.items.filter((item) => item.exercise === exercise));
      return { exercise, dose: onlyDose(items), wishes: trainer ? wishesOf(trainer, items) : [] };
    }),
    // What rests today is not asked for on paper.
    own: quotas.filter(({ amount }) => amount > 0),
    ownDays: Array.from({ length: OWN_DAYS }, (_, at) => addDays(from, at)),
    cards: [...new Set(plan.cards)].filter((card) => !toldElsewhere.includes(card)),
    trainer,
  };
}

/** Each line of the program once, however many days have it. */
function wishesOf(trainer: FromTrainer, items: readonly Item[]): readonly Wish[] {
  const found = new Map(items.map((item) => wishFor(trainer, item)).flatMap((wish) => (wish?.isForThis ? [[wish.slot, wish]] : [])));
  return [...found.values()];
}

function onlyDose(items: readonly Item[]): Item['dose'] | undefined {
  const [first, ...rest] = items.map(({ dose }) => dose);
  return rest.every((dose) => JSON.stringify(dose) === JSON.stringify(first)) ? first : undefined;
}
