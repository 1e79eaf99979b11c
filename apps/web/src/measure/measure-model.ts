// What one self-test asks for, step by step, and how its numbers and readings are said. Pure.
import type { DayTest } from '@plumbline/coach';
import type { Facts, SelfTest, SelfTestId, TestReading, TestRecord } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { phrases, put, upperFirst } from '../words.ts';

const words = ui.measure;
export type Side = 'value' | 'left' | 'right';
export type Figures = Readonly<Partial<Record<Side, number>>>;
export type Ended = Facts['self-test-done']['stopped'];

export const sidesOf = ({ sides }: SelfTest): readonly Side[] => (sides === 'each' ? ['left', 'right'] : ['value']);

export interface Clock {
  /** Seconds until it ends by itself. */
  readonly seconds: number;
  /** Counts what is left, and its time is not the result. */
  readonly isDown: boolean;
}
/** The clock that leads a test; undefined where the person measures by other means. */
export function clockOf({ test, cap }: Pick<DayTest, 'test' | 'cap'>): Clock | undefined {
  if (test.seconds !== undefined) return { seconds: test.seconds, isDown: true };
  return test.unit === 'seconds' && cap !== undefined ? { seconds: cap, isDown: false } : undefined;
}

/** The numbers that may be entered, and where the first step of the stepper lands. */
export function rangeOf({ test: { unit }, cap }: Pick<DayTest, 'test' | 'cap'>): {
  readonly min: number;
  readonly max: number;
  readonly start: number;
} {
  if (unit === 'centimetres') return { min: -40, max: 150, start: 10 };
  if (unit === 'degrees') return { min: 0, max: 120, start: 30 };
  if (unit === 'minutes') return { min: 0, max: cap ?? 30, start: 10 };
  return { min: 0, max: cap ?? 60, start: unit === 'reps' ? (cap ?? 10) : 0 };
}

/** What may have ended it, as far as it has to be asked; empty where it came to its end or has none. */
export function endingsOf({ test, cap }: Pick<DayTest, 'test' | 'cap'>, figures: Figures, ranOut: boolean): readonly Ended[] {
  const short: readonly Ended[] = ['tired', 'form', 'pain'];
  if (test.seconds !== undefined) return ranOut ? [] : short;
  if (cap === undefined || sidesOf(test).every((side) => (figures[side] ?? 0) >= cap)) return [];
  // Fewer good ones of eight may still be all eight.
  return test.unit === 'reps' ? ['cap', ...short] : short;
}

/** A number with its unit: "24 seconds", "4 / 10". */
export function valueSays({ id, unit }: Pick<SelfTest, 'id' | 'unit'>, value: number): string {
  if (unit === 'feel') return `${value} / 10`;
  const name = phrases.selfTests[id].unit;
  return value === 1 && unit !== 'centimetres' ? `${upperFirst(name)}: 1` : `${value} ${name}`;
}
export const sideName = (side: Side): string => (side === 'value' ? '' : upperFirst(ui.player.sides[side]));
/** One line a side: "Left side: 24 seconds". */
export function recordLines(test: SelfTest, record: Pick<TestRecord, Side>): readonly string[] {
  return sidesOf(test).flatMap((side) => {
    const value = record[side];
    return value === undefined ? [] : [[sideName(side), valueSays(test, value)].filter(Boolean).join(': ')];
  });
}

/** One side against the person's own beginning; "easier" only where the test knows a better. */
export function readingSays(test: SelfTest, reading: TestReading): string {
  if (reading.kind === 'first') return words.first;
  if (reading.kind === 'at-the-top') return words.top;
  const values = {
    from: valueSays(test, reading.from),
    now: valueSays(test, reading.now),
    needed: valueSays(test, reading.needed),
  };
  if (reading.kind === 'maybe') return put(words.maybe, values);
  if (reading.kind === 'about-the-same') return put(words.same, values);
  if (test.better === 'own') return put(words.changed, values);
  return put(reading.easier ? words.easier : words.harder, values);
}

/** The movement that shows a test. */
export const figureOf = (id: SelfTestId): `test-t${number}` => `test-t${Number(id.slice(1))}`;
