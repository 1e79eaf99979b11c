// What a line of the ledger is: something the product says or leans on, who says so, and who does not.
import type { LocalDate, SourceId } from '@plumbline/engine';

/** A reviews or guidelines; B trials, single studies or a close likeness; C what practitioners do; D our own judgement. */
export type Grade = 'A' | 'B' | 'C' | 'D';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** A conflict between the articles, or an error in one. Source: rule book 8, C-01 to C-54. */
export type ConflictId = Exclude<`C-${0 | 1 | 2 | 3 | 4}${Digit}`, 'C-00'> | `C-5${0 | 1 | 2 | 3 | 4}`;

/** A passage of the rule book whose every point must have a claim. Source: rule book 4.1, 6.1, 6.3, 6.4, 7.1, 7.2. */
export const ledgerRows = [
  '4.1 effect',
  '4.1 pooled',
  '4.1 kinds',
  '4.1 core',
  '4.1 ranking',
  '4.1 stretching',
  '4.1 sessions',
  '4.1 trunk sessions',
  '4.1 strength',
  '4.1 walking',
  '6.1 posture reset',
  '6.1 movement break',
  '6.1 glute squeeze',
  '6.1 walking',
  '6.1 breathing',
  '6.1 contrast',
  '6.1 soft tissue',
  '6.1 sleep',
  '6.1 footwear',
  '6.1 form',
  '6.3 one habit',
  '6.4 watchfulness',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
  '7.2 words',
  'how common',
  'how long',
] as const;
export type LedgerRow = (typeof ledgerRows)[number];

/** `says` is our own paraphrase of the voice that disagrees. */
export interface Dissent {
  readonly source: SourceId;
  readonly says: string;
}

/** A claim as it is written down. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly against?: readonly Dissent[];
  readonly resolution?: ConflictId;
  readonly rows?: readonly LedgerRow[];
  /** A figure the rule book marks (U): from memory, second hand or thin. Never shown as a fact. */
  readonly uncertain?: true;
  readonly shown: boolean;
}

/** A claim as it is read: `since` is the day it was last checked; `shown` says whether people may be told it as a fact. */
export interface LedgerEntry extends Claim {
  readonly since: LocalDate;
  readonly against: readonly Dissent[];
}
