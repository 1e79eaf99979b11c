// The names of every rule of the rule book and its amendments, so that a place can name one and a test can hold it to the list.
import { type ConditionKey, conditionKeys } from '@plumbline/engine';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type OneTo9 = Exclude<Digit, 0>;
type Two<Most extends number> = `${Most}${Digit}`;

const upTo = <const P extends string, T extends string>(prefix: P, last: number, width: 1 | 2): readonly T[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${String(index + 1).padStart(width, '0')}` as T);

type BlockA = `A${OneTo9 | 10 | 11 | 12 | 13}`;
/** B23 is the lump or swelling of settled, rules made codable 14. */
type BlockB = `B${OneTo9 | Two<1> | 20 | 21 | 22 | 23}`;
type Rescreen = `R${OneTo9 | 10 | 11 | 12 | 13}`;
type Budget = `BUD-${1 | 2 | 3 | 4 | 5 | 6}`;
type Weekly = `W${OneTo9 | 10 | 11 | 12}`;
type Invariant = `I-${`0${OneTo9}` | Two<1 | 2 | 3> | 40 | 41 | 42 | 43 | 44 | 45}`;
type SeedRule = `SR-${`0${OneTo9}` | Two<1 | 2 | 3> | 40}`;
/** What a trainer's program wishes: settled 15, decision 0031. */
type Wished = `PRG-${1 | 2 | 3 | 4 | 5}`;
type Amendment = `AM-${`0${OneTo9}` | Two<1 | 2>}`;

const sections = [
  ...([
    '0.2',
    '0.3',
    '0.4',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '1.6',
    '1.7',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '3.1',
    '3.2',
    '3.3',
  ] as const),
  ...(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14'] as const),
  ...([
    '5.1',
    '5.2',
    '5.3',
    '5.4',
    '5.5',
    '5.6',
    '5.7',
    '6.1',
    '6.2',
    '6.3',
    '6.4',
    '7.1',
    '7.2',
    '7.3',
    '9.1',
    '9.2',
    '9.3',
    '9.4',
  ] as const),
] as const;
const named = [
  ...(['GENTLE', 'STOP_CALL', 'STOP_SESSION', 'STOP_EXERCISE', 'SAF-01', 'SAF-02', 'SAF-03', 'SAF-10'] as const),
  ...(['F1', 'F2', 'RETURN', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const),
] as const;

export type KnownRule =
  | BlockA
  | BlockB
  | Rescreen
  | Budget
  | Weekly
  | Invariant
  | SeedRule
  | Amendment
  | Wished
  | ConditionKey
  | (typeof sections)[number]
  | (typeof named)[number];

/** Every rule name once. Source: the headings and tables of the rule book, AM-01 to AM-29, B23 and the wishes of a program of the settled points. */
export const ruleIds: readonly KnownRule[] = [
  ...sections,
  ...named,
  ...conditionKeys,
  ...upTo<'A', BlockA>('A', 13, 1),
  ...upTo<'B', BlockB>('B', 23, 1),
  ...upTo<'R', Rescreen>('R', 13, 1),
  ...upTo<'BUD-', Budget>('BUD-', 6, 1),
  ...upTo<'W', Weekly>('W', 12, 1),
  ...upTo<'I-', Invariant>('I-', 45, 2),
  ...upTo<'SR-', SeedRule>('SR-', 40, 2),
  ...upTo<'AM-', Amendment>('AM-', 29, 2),
  ...upTo<'PRG-', Wished>('PRG-', 5, 1),
];
