// What a file of steps or workouts tells, and what of it is new here. Pure.
import { type Content, dayOf, type Fact, type LocalDate, type LocalTime, standingFacts } from '@plumbline/engine';

/** Kinds that files name; anything else is `other`. No text of a file goes into the log. */
export const kinds = ['walk', 'run', 'ride', 'swim', 'hike', 'row', 'strength', 'yoga', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** One workout, or the steps of one day. `at` by the clock of this device; of a day's steps noon. */
export type Brought =
  | { readonly at: LocalTime; readonly kind: Kind; readonly minutes: number }
  | { readonly at: LocalTime; readonly kind: 'steps'; readonly steps: number };
/** What was read; `left` counts rows and tracks that told nothing that can be kept. */
export interface BroughtFile {
  readonly all: readonly Brought[];
  readonly left: number;
}
export type FileTrouble = 'not-known' | 'empty' | 'too-large' | 'damaged';

/** Bytes of a file, and entries taken from one. */
export const mostBytes = 20 * 1024 * 1024;
export const mostEntries = 1000;

const named: readonly (readonly [RegExp, Kind])[] = [
  [/hik|wander|sender/i, 'hike'],
  [/walk|gehen|spazier|camin|paseo/i, 'walk'],
  [/run|jog|lauf|corr/i, 'run'],
  [/rid(e|ing)|cycl|bik|rad|cicl|bici/i, 'ride'],
  [/swim|schwimm|nada|nataci/i, 'swim'],
  [/row|ruder|remo/i, 'row'],
  [/strength|weight|kraft|fuerza|pesas/i, 'strength'],
  [/yoga|pilates/i, 'yoga'],
];
/** The kind that a file's own word means, in the languages of this page. */
export const kindOf = (word: string): Kind => named.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';

export interface BroughtPreview {
  /** What would be told, oldest first. */
  readonly fresh: readonly Brought[];
  /** What was here already, or stands twice in the file. */
  readonly known: number;
  readonly left: number;
  /** The oldest ones, where there are more than are taken at a time. */
  readonly beyond: number;
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
}

/** The same start is the same thing; the steps of a day are one of their own. */
const keyOf = (at: LocalTime, isSteps: boolean): string => `${at} ${isSteps}`;
function heldKeys(facts: readonly Fact[]): Set<string> {
  return new Set(
    standingFacts(facts).flatMap(({ content }) =>
      content.type === 'activity-done' ? [keyOf(content.occurred.local, content.data.minutes === 0)] : [],
    ),
  );
}

/** What of a file is new beside `facts`, up to `now`; undefined where it tells nothing. */
export function previewOf({ all, left }: BroughtFile, facts: readonly Fact[], now: LocalTime): BroughtPreview | undefined {
  if (all.length === 0) return undefined;
  const past = all.filter(({ at }) => at <= now).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const held = heldKeys(facts);
  const fresh = past.filter(({ at, kind }) => {
    const key = keyOf(at, kind === 'steps');
    const isNew = !held.has(key);
    held.add(key);
    return isNew;
  });
  const taken = fresh.slice(-mostEntries);
  return {
    ...{ fresh: taken, known: past.length - fresh.length, left: left + all.length - past.length, beyond: fresh.length - taken.length },
    ...{ from: taken[0] && dayOf(taken[0].at), until: taken.at(-1) && dayOf(taken.at(-1)?.at ?? '') },
  };
}

/**
 * One entry as it is told: something else that was done, whatever it was. A walk out of a file is not told as a walk, for walks are what the
 * walking plan grows by, and nothing that comes from a file may raise what is asked of anybody.
 */
export const contentOf = (brought: Brought, noteOf: (brought: Brought) => string, tz: string): Content => ({
  ...{ type: 'activity-done', v: 1, occurred: { local: brought.at, tz } },
  data: { kind: 'other', minutes: brought.kind === 'steps' ? 0 : brought.minutes, note: noteOf(brought) },
});
