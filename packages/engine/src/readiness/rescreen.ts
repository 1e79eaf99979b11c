// When the story changes, what to ask again.

import type { Person, QuestionId } from '../person.ts';
import type { Because } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import type { Light, LocalDate, RuleId } from '../vocabulary.ts';
import { askedQuestions } from './questions.ts';
import type { CardId, Finding, Gives } from './rule.ts';

/** One line, block A, everything, or these questions with their follow-ups; an empty list asks nothing. */
export type Screen = 'one-tap' | 'block-a' | 'full' | readonly QuestionId[];

/** What happened since the screen that asked about it last. Pain is 0 to 10; lists run from old to new. */
export interface RescreenInput {
  /** A session is about to start. */
  readonly beforeSession: boolean;
  /** The one-tap question was answered yes. */
  readonly somethingNew: boolean;
  /** Days since block A was asked; undefined means never. */
  readonly daysSinceBlockA: number | undefined;
  readonly flareStarted: boolean;
  readonly restingPain: readonly number[];
  /** Usual pain; undefined until known. */
  readonly usual: number | undefined;
  /** New, or moved further down. */
  readonly newLegSymptom: boolean;
  readonly fall: boolean;
  /** Days since the last session; undefined where there was none. */
  readonly gapDays: number | undefined;
  /** Pregnancy, birth, surgery, a new diagnosis or a new medicine. */
  readonly newCircumstance: boolean;
  /** Years by birth year: now, and at the last full screen. */
  readonly age: number | undefined;
  readonly ageAtFullScreen: number | undefined;
  /** Day of the plan, 0 its first; the review of day 42 is shown once. */
  readonly planDay: number;
  readonly reviewed: boolean;
  /** Share of planned sessions that were done, 0 to 1. */
  readonly adherence: number;
  /** Improvement since the start, in points: pain down, activities up. */
  readonly painChange: number;
  readonly activityChange: number;
  /** Pain at the start, on average; undefined until known. */
  readonly baseline: number | undefined;
  readonly weeklyPainAvg: readonly number[];
  /** Medians of a week, before sessions or in the morning; session values where weekly checks are missing. */
  readonly weeklyMedians: readonly number[];
  readonly flaresIn56Days: number;
  /** Day of the flare that is on, 0 its first. */
  readonly flareDay: number | undefined;
  /** Sessions in a row with a usual pain of 6 or more. */
  readonly sessionsAtHighUsual: number;
  readonly mornings: readonly Light[];
  /** The strongest class reported and not yet screened. */
  readonly stopSign: 'call' | 'session' | undefined;
}

/** Nothing happened, and block A is fresh. */
export const quietHistory: RescreenInput = {
  beforeSession: false,
  somethingNew: false,
  daysSinceBlockA: 0,
  flareStarted: false,
  restingPain: [],
  usual: undefined,
  newLegSymptom: false,
  fall: false,
  gapDays: undefined,
  newCircumstance: false,
  age: undefined,
  ageAtFullScreen: undefined,
  planDay: 0,
  reviewed: false,
  adherence: 0,
  painChange: 0,
  activityChange: 0,
  baseline: undefined,
  weeklyPainAvg: [],
  weeklyMedians: [],
  flaresIn56Days: 0,
  flareDay: undefined,
  sessionsAtHighUsual: 0,
  mornings: [],
  stopSign: undefined,
};

export interface Rescreen {
  readonly trigger: RuleId;
  readonly screen: Screen;
  readonly because: Because;
  /** Asked beside the screen: "anything changed in your health?", whose yes is R8. */
  readonly also?: 'health-changed';
  /** Raises the verdict until screened: `readiness(person, on, findings)`. */
  readonly finding?: Finding;
  readonly card?: CardId | 'plan-review';
}

interface Trigger extends Omit<Rescreen, 'because' | 'finding' | 'trigger'> {
  readonly id: RuleId;
  readonly source?: SourceId;
  readonly gives?: Gives;
  readonly when: (h: RescreenInput) => boolean;
}

const blockA: readonly QuestionId[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'];
const gentleAndSoon: Gives = { level: 'gentle', refer: 'soon' };

/** The newest `count` values all at `limit` or above; false where there are fewer, or no limit is known. */
const lastAtLeast = (values: readonly number[], count: number, limit: number | undefined): boolean =>
  limit !== undefined && values.length >= count && values.slice(-count).every((value) => value >= limit);
const plus = (value: number | undefined, points: number): number | undefined => (value === undefined ? undefined : value + points);
const crossed = ({ age, ageAtFullScreen }: RescreenInput, years: number): boolean =>
  age !== undefined && ageAtFullScreen !== undefined && age >= years && ageAtFullScreen < years;
const isUneasy = (light: Light): boolean => light === 'amber' || light === 'red';
const uneasyMornings = ({ mornings }: RescreenInput): boolean => mornings.length >= 2 && mornings.slice(-2).every(isUneasy);

/** Source: rule book 1.4 and 1.7, AM-04, AM-11. Turning 18 counts from the year after that birthday, as in B22. */
const triggers: readonly Trigger[] = [
  { id: '1.7', screen: 'full', when: (h) => h.stopSign === 'call' },
  { id: '1.7', screen: 'block-a', when: (h) => h.stopSign === 'session' },
  { id: 'R1', screen: 'one-tap', when: (h) => h.beforeSession && !h.somethingNew },
  { id: 'R1', screen: 'block-a', when: (h) => h.somethingNew },
  { id: 'R2', screen: 'block-a', also: 'health-changed', when: (h) => (h.daysSinceBlockA ?? 28) >= 28 },
  { id: 'R3', screen: 'block-a', when: (h) => h.flareStarted },
  { id: 'R4', screen: [...blockA, 'B3', 'B16'], when: (h) => lastAtLeast(h.restingPain, 3, plus(h.usual, 3)) },
  { id: 'R5', screen: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B9'], when: (h) => h.newLegSymptom },
  { id: 'AM-11', screen: [], gives: { ...gentleAndSoon, card: 'new-leg-symptom' }, when: (h) => h.newLegSymptom },
  { id: 'R6', screen: ['A8', 'B5', 'B6'], when: (h) => h.fall },
  { id: 'R7', screen: 'full', when: (h) => (h.gapDays ?? 0) >= 28 },
  { id: 'R8', screen: 'full', when: (h) => h.newCircumstance },
  { id: 'R9', screen: [], when: (h) => crossed(h, 65) },
  { id: 'R9', screen: [], when: (h) => crossed(h, 19) },
  {
    id: 'R10',
    screen: [],
    card: 'plan-review',
    gives: { level: 'go', card: 'talk-to-clinician' },
    when: (h) => h.planDay >= 42 && !h.reviewed && h.adherence >= 0.6 && h.painChange < 1 && h.activityChange < 1,
  },
  { id: 'R11', screen: 'block-a', gives: gentleAndSoon, when: (h) => lastAtLeast(h.weeklyPainAvg, 2, plus(h.baseline, 2)) },
  { id: 'R12', screen: 'block-a', gives: gentleAndSoon, when: (h) => h.flaresIn56Days >= 3 || (h.flareDay ?? 0) >= 14 },
  { id: 'R13', screen: [], gives: { level: 'go', refer: 'routine' }, when: (h) => h.sessionsAtHighUsual >= 3 },
  {
    id: 'AM-04',
    screen: 'block-a',
    gives: { level: 'gentle' },
    when: (h) => uneasyMornings(h) || lastAtLeast(h.weeklyMedians, 1, plus(h.baseline, 2)),
  },
  { id: 'AM-04', screen: [], gives: gentleAndSoon, when: (h) => lastAtLeast(h.weeklyMedians, 2, plus(h.baseline, 2)) },
];

const said = triggers.map(
  ({ id, source = 'design', gives, when, ...rest }): { readonly when: Trigger['when']; readonly says: Rescreen } => ({
    when,
    says: {
      ...rest,
      trigger: id,
      because: { rule: id, source },
      ...(gives === undefined ? {} : { finding: { ...gives, rule: id, source, tag: 'other' } }),
    },
  }),
);

/** Every trigger that holds, in the order of the rule book. A trigger always says the same object. */
export function rescreens(history: RescreenInput): readonly Rescreen[] {
  return said.filter(({ when }) => when(history)).map(({ says }) => says);
}

/** The findings of triggers that hold, for `readiness(person, on, findings)`. */
export const rescreenFindings = (list: readonly Rescreen[]): readonly Finding[] =>
  list.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));

/** The questions of a screen that this person is asked, follow-ups with their first question, in order and each once. */
export function screenQuestions(screen: Screen, person: Person, on: LocalDate): readonly QuestionId[] {
  const asked = askedQuestions(person, on);
  const isNamed = (id: QuestionId): boolean =>
    typeof screen !== 'string' && screen.some((named) => id === named || id.startsWith(`${named}.`));
  return asked.filter(({ id, block }) => screen === 'full' || (screen === 'block-a' && block === 'A') || isNamed(id)).map(({ id }) => id);
}
