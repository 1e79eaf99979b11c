// What is printed: the page for a visit and the handout of a plan, as a type that every language fills.
import type { Facts } from '@plumbline/engine';
import type { PhrasesCount } from './phrases-of-reasons.ts';

/** Amounts of a dose on paper. {n}, {much}, {time} and the like are filled in. */
export interface PhrasesPaperDose {
  readonly setsOf: string;
  readonly seconds: string;
  readonly minutes: string;
  readonly both: string;
  readonly metres: string;
  readonly kg: string;
  readonly eachSide: string;
  readonly sideToSide: string;
  readonly hold: string;
  readonly rest: string;
}
/** Questions a person might bring along, by what they told. `activity` holds {activity}. */
export type VisitAsk = 'seen-first' | 'worse' | 'flare' | 'same' | 'activity' | 'leave-out' | 'sooner' | 'next';

export interface PhrasesVisit {
  readonly title: string;
  /** Holds {from} and {until}. */
  readonly lead: string;
  readonly name: string;
  readonly born: string;
  readonly flares: {
    readonly title: string;
    readonly none: string;
    readonly count: PhrasesCount;
    readonly days: PhrasesCount;
    readonly open: string;
    readonly more: string;
  };
  readonly doing: {
    readonly title: string;
    readonly head: readonly [what: string, first: string, now: string, reading: string];
    readonly none: string;
    readonly measures: Readonly<Record<'pain' | 'interference' | 'confidence', string>>;
    /** Holds {words}: the activity as the person calls it. */
    readonly activity: string;
    /** Holds {what} and {side}. */
    readonly sided: string;
    readonly sides: Readonly<Record<'left' | 'right', string>>;
    /** An activity that comes back by quotas: {words}, {unit}, {goal}. */
    readonly own: string;
    /** Days on which it was done, in the place of a reading. */
    readonly ownDays: PhrasesCount;
    readonly readings: Readonly<Record<'too-early' | 'no-room' | 'better' | 'worse' | 'about-the-same' | 'maybe' | 'changed', string>>;
    readonly note: string;
  };
  readonly minutes: {
    readonly title: string;
    readonly head: readonly [weeks: string, sessions: string, training: string, walking: string];
    readonly span: string;
    readonly none: string;
  };
  readonly changes: {
    readonly title: string;
    readonly none: string;
    readonly program: string;
    readonly swapped: string;
    readonly whySwapped: Readonly<Record<Facts['exercise-swapped']['why'], string>>;
    readonly stopped: string;
    readonly whyStopped: Readonly<Record<NonNullable<Facts['session-stopped']['reason']>, string>>;
    readonly sign: string;
    readonly told: string;
    readonly dose: string;
    readonly cleared: string;
  };
  /** The answers behind the readings, on a page of their own. `chart` holds {what}, {from}, {until}, {first}, {last}. */
  readonly weekly: {
    readonly title: string;
    readonly day: string;
    readonly chart: PhrasesCount;
  };
  readonly questions: { readonly title: string; readonly lead: string; readonly asks: Readonly<Record<VisitAsk, string>> };
  readonly foot: string;
}
export interface PhrasesHandout {
  /** Holds {from} and {until}. */
  readonly lead: string;
  readonly session: string;
  readonly minutes: string;
  readonly tick: string;
  readonly exercise: string;
  readonly amount: string;
  readonly number: string;
  readonly how: string;
  readonly optional: string;
  readonly setUp: string;
  readonly stopIf: string;
  readonly pictures: Readonly<Record<'start' | 'work', string>>;
  /** What a reader of the screen hears of both pictures: {name}, {says}. */
  readonly picture: string;
  /** Activities that come back by quotas; `range` and `ceiling` follow the amount of a day: {least}, {most}, {goal}. */
  readonly back: Readonly<Record<'title' | 'range' | 'ceiling', string>>;
  readonly scan: string;
  readonly own: string;
}
export interface PhrasesPaper {
  readonly dose: PhrasesPaperDose;
  readonly visit: PhrasesVisit;
  readonly handout: PhrasesHandout;
}
