// What stands around the words of a trainer, as a type that every language fills. The words themselves are somebody else's text.
import type { PhrasesCount } from './phrases-of-reasons.ts';

/** How often or when a habit is suggested. */
export interface PhrasesHabitTime {
  /** Holds {time}. */
  readonly every: string;
  /** Holds {from} and {to}. */
  readonly between: string;
  /** Holds {times}. */
  readonly at: string;
  /** Holds {time}. */
  readonly each: string;
  /** Hold {n}. */
  readonly hours: PhrasesCount;
}
export interface PhrasesTrainer {
  /** Above the words of a trainer. Holds {name}. */
  readonly says: string;
  /** The same, where they are about another exercise than the one that is shown. Holds {name} and {exercise}. */
  readonly saysOf: string;
  /** Where nobody is named. */
  readonly unnamed: { readonly name: string; readonly says: string; readonly wishes: string };
  /** Above what a trainer has in mind for an exercise. Holds {name}. */
  readonly wishes: string;
  /** Said once, below: the app decides. */
  readonly first: string;
  /** Holds {from} and {to}. */
  readonly range: string;
  /** Holds {by}. */
  readonly step: string;
  /** Holds {by} and {to}. */
  readonly stepTo: string;
  /** Holds {name}. */
  readonly next: string;
  /** What held before and is gone. Holds {says}. */
  readonly noMore: string;
  /** Holds {n} and {act}. */
  readonly when: Readonly<Record<'pain' | 'effort', string>>;
  readonly acts: Readonly<Record<'easier' | 'hold' | 'rest' | 'stop', string>>;
  /** Before a condition that is for every exercise. Holds {says}. */
  readonly forAll: string;
  /** Holds {name}, {habit} and {time}. */
  readonly suggests: string;
  readonly time: PhrasesHabitTime;
}
