// Six things that can add to back pain, asked on day one and weighed together: they steer emphasis, never a cause and never the level.
import { daysBetween } from '../dates.ts';
import type { Assessment, FactorItem, Person } from '../person.ts';
import type { Because } from '../reasoning.ts';
import type { Declarable, Emphasis, FactorId, LocalDate } from '../vocabulary.ts';

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
  /** The answer behind a score of 2 or more: one of its items, or a field that was asked elsewhere. */
  readonly answer?: string;
}

/** A score from here on gives emphasis. Source: rule book 2.3. */
export const EMPHASIS_FROM = 2;
/** An injury younger than this is recent, weeks; from then on its items count 1 at most. Source: rule book 2.3 (onset under 6 weeks). */
export const RECENT_WEEKS = 6;
const structural: readonly Declarable[] = ['SCOLI', 'DISC_SURG', 'FUSION', 'SPONDY'];

const isRecent = ({ assessment, answeredOn }: Person, on: LocalDate): boolean =>
  (assessment.durationWeeks ?? 0) + Math.max(0, daysBetween(answeredOn, on)) / 7 < RECENT_WEEKS;

/** Answers given elsewhere that reach the threshold named in an item count as 2, so that nobody is asked twice. Source: rule book 2.3, 2.1 (`act`). */
function known({ assessment: a, conditions }: Person, recent: boolean): Readonly<Partial<Record<FactorId, string | false>>> {
  const began = recent && a.durationWeeks !== undefined && (a.factors?.injuryEvent ?? 0) >= 1;
  return {
    'recent-injury': began && 'injuryEvent',
    'load-or-stillness': (a.sittingHours ?? 0) > 8 && 'sittingHours',
    'body-structure': conditions.some((c) => structural.includes(c.condition)) && 'conditions',
    'mind-and-stress': (a.stress ?? 0) >= 7 ? 'stress' : (a.worry ?? 0) >= 7 && 'worry',
    'general-health': (a.sleepHours ?? 24) < 6 ? 'sleepHours' : (a.activeMinutes ?? 60) < 60 && 'activeMinutes',
  };
}

type Items = NonNullable<Assessment['factors']>;
/** The item that counts most, the first of them where several do. */
function highest(items: readonly FactorItem[], answered: Items): { readonly score: number; readonly item: FactorItem | undefined } {
  let score = 0;
  let item: FactorItem | undefined;
  for (const one of items) {
    const value = answered[one] ?? 0;
    if (value > score) [score, item] = [value, one];
  }
  return { score, item };
}

function readFactors(person: Person, recent: boolean): readonly Factor[] {
  const answered = person.assessment.factors ?? {};
  const elsewhere = known(person, recent);
  return factorRows.map(({ id, items, emphasis }) => {
    const { score: said, item } = highest(items, answered);
    const told = id === 'recent-injury' && !recent ? Math.min(1, said) : said;
    const also = elsewhere[id] || undefined;
    const score = (also === undefined ? told : Math.max(told, EMPHASIS_FROM)) as Factor['score'];
    if (score < EMPHASIS_FROM) return { id, score, emphasis: [] };
    const answer = told >= EMPHASIS_FROM ? item : also;
    return { id, score, emphasis, ...(answer === undefined ? {} : { answer }) };
  });
}

/** All six factors with their scores, in the article's order; emphasis is empty below 2. Source: rule book 2.3. */
export const factorsOf = (person: Person, on: LocalDate): readonly Factor[] => readFactors(person, isRecent(person, on));

/** What a plan leans towards, each once, with the answer behind it. */
export type Leans = ReadonlyMap<Emphasis, Because>;

function readLeans(person: Person, recent: boolean): Leans {
  const found = new Map<Emphasis, Because>();
  for (const { emphasis, answer } of readFactors(person, recent)) {
    for (const one of emphasis)
      if (!found.has(one)) found.set(one, { rule: '2.3', source: 's000', ...(answer === undefined ? {} : { answer }), field: one });
  }
  return found;
}
/** Only an injury grows old, so a person has two readings at most: before that and after. */
const read = new WeakMap<Person, { readonly now: Leans; readonly later: Leans }>();

/** What the plan leans towards on `on`, in the order of the factors. Every day of a plan asks: worked out once a person. */
export function leansOf(person: Person, on: LocalDate): Leans {
  let kept = read.get(person);
  if (kept === undefined) {
    kept = { now: readLeans(person, true), later: readLeans(person, false) };
    read.set(person, kept);
  }
  return isRecent(person, on) ? kept.now : kept.later;
}
