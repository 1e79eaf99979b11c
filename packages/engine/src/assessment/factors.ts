// Six things that can add to back pain, asked on day one and weighed together: they steer emphasis, never a cause and never the level.
import { daysBetween } from '../dates.ts';
import type { Assessment, FactorItem, Person } from '../person.ts';
import type { Declarable, LocalDate } from '../vocabulary.ts';

export type FactorId = 'recent-injury' | 'load-or-stillness' | 'movement-options' | 'body-structure' | 'mind-and-stress' | 'general-health';
export type Emphasis =
  | 'gentle-start'
  | 'short-sessions'
  | 'walking'
  | 'breaks'
  | 'variety'
  | 'hip-mobility'
  | 'hinge-practice'
  | 'graded-exposure'
  | 'condition-caps'
  | 'reassurance-card'
  | 'breathing'
  | 'education'
  | 'graded-activity'
  | 'sleep'
  | 'healthy-eating-card';

export interface FactorRow {
  readonly id: FactorId;
  readonly items: readonly FactorItem[];
  /** What the plan leans towards when the score is 2 or more. */
  readonly emphasis: readonly Emphasis[];
}

/** Source: S000 (six causes), rule book 2.3 and C-41 (all six at once). */
export const factorRows: readonly FactorRow[] = [
  { id: 'recent-injury', items: ['injuryEvent', 'strained'], emphasis: ['gentle-start', 'short-sessions', 'walking'] },
  { id: 'load-or-stillness', items: ['sameTask', 'longSitting'], emphasis: ['breaks', 'variety', 'hip-mobility'] },
  { id: 'movement-options', items: ['avoidsBending', 'unsureLifting'], emphasis: ['hinge-practice', 'graded-exposure'] },
  { id: 'body-structure', items: ['knownStructure', 'legLength'], emphasis: ['condition-caps', 'reassurance-card'] },
  { id: 'mind-and-stress', items: ['stressed', 'worried'], emphasis: ['breathing', 'education', 'graded-activity'] },
  {
    id: 'general-health',
    items: ['shortSleep', 'lowActivity', 'smoking', 'diet'],
    emphasis: ['sleep', 'walking', 'healthy-eating-card'],
  },
];

export interface Factor {
  readonly id: FactorId;
  /** 0 to 3, the higher of its items. */
  readonly score: 0 | 1 | 2 | 3;
  readonly emphasis: readonly Emphasis[];
}

/** A score from here on gives emphasis. Source: rule book 2.3. */
export const EMPHASIS_FROM = 2;
const structural: readonly Declarable[] = ['SCOLI', 'DISC_SURG', 'FUSION', 'SPONDY'];

/** Answers given elsewhere that reach the threshold named in an item count as 2, so that nobody is asked twice. Source: rule book 2.3. */
function known(person: Person, on: LocalDate): Readonly<Partial<Record<FactorId, boolean>>> {
  const a: Assessment = person.assessment;
  const weeks = a.durationWeeks === undefined ? undefined : a.durationWeeks + Math.max(0, daysBetween(person.answeredOn, on)) / 7;
  return {
    'recent-injury': weeks !== undefined && weeks < 6 && (a.factors?.injuryEvent ?? 0) >= 1,
    'load-or-stillness': (a.sittingHours ?? 0) > 8,
    'body-structure': person.conditions.some((c) => structural.includes(c.condition)),
    'mind-and-stress': (a.stress ?? 0) >= 7 || (a.worry ?? 0) >= 7,
    'general-health': (a.sleepHours ?? 24) < 6,
  };
}

/** All six factors with their scores, in the article's order; emphasis is empty below 2. Source: rule book 2.3. */
export function factorsOf(person: Person, on: LocalDate): readonly Factor[] {
  const answered = person.assessment.factors ?? {};
  const elsewhere = known(person, on);
  return factorRows.map(({ id, items, emphasis }) => {
    const told = Math.max(0, ...items.map((item) => answered[item] ?? 0));
    const score = (elsewhere[id] === true ? Math.max(told, EMPHASIS_FROM) : told) as Factor['score'];
    return { id, score, emphasis: score >= EMPHASIS_FROM ? emphasis : [] };
  });
}

/** What the plan leans towards, without doubles. */
export const emphasisOf = (person: Person, on: LocalDate): readonly Emphasis[] => [
  ...new Set(factorsOf(person, on).flatMap((f) => f.emphasis)),
];
