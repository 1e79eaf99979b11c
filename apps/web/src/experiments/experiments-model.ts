// What the page of own questions shows of an answer: its dots, its sentences and the ends of its bar. Pure.
import type { Arm, ExperimentReading, WeekLived } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const words = ui.experiments;

export interface Dot {
  readonly value: number;
  /** How many of the same value lie under it. */
  readonly up: number;
}
/** One dot for each week of a kind, those of the same value one over the other. */
export function dotsOf(weeks: readonly Pick<WeekLived, 'arm' | 'pain'>[], arm: Arm): readonly Dot[] {
  const values = weeks.filter((week) => week.arm === arm).map(({ pain }) => pain);
  return values.map((value, at) => ({ value, up: values.slice(0, at).filter((other) => other === value).length }));
}

/** The bar of differences reaches so many points to either side. */
const SIDE = 5;
/** Where a difference lies on the bar, percent from its harder end; what lies beyond stands at the end. */
export const placeOf = (points: number): number => 50 + (50 * Math.max(-SIDE, Math.min(SIDE, points))) / SIDE;

/** From where to where the difference may lie, in words. */
export function rangeSays({ low, high }: Pick<ExperimentReading, 'low' | 'high'>): string {
  if (low >= 0) return put(words.range.easier, { low, high });
  return high <= 0 ? put(words.range.harder, { low: -high, high: -low }) : put(words.range.both, { low: -low, high });
}

/** Weeks of either kind in a whole number of blocks: a week without its other half is not part of an answer. */
export const inBlocks = <T>(weeks: readonly T[]): readonly T[] => weeks.slice(0, 2 * Math.floor(weeks.length / 2));
