// What was told of ways of moving: which stir the back and which ease it. Source: rule book 2.1.
import type { Assessment } from '@plumbline/engine';

export type Direction = NonNullable<Assessment['direction']>;
export type Way = keyof Direction;
const bending: readonly Way[] = ['sit', 'bend', 'riseFromSitting', 'morningBend'];
export const allWays: readonly Way[] = [...bending, 'stand', 'walk', 'leanBack', 'lieFront'];

/** 1 stirs, -1 eases. */
export const waysThat = (does: 1 | -1, direction: Direction): readonly Way[] => allWays.filter((way) => direction[way] === does);

/** Only for whom bending stirs the first hour of the day matters. Source: rule book 2.2. */
export const bendingStirs = ({ direction = {} }: Assessment): boolean => bending.some((way) => direction[way] === 1);

/** All are told at once: what nothing is said of does nothing. */
export const withWays = (said: Readonly<Record<string, number>>): Direction =>
  Object.fromEntries(allWays.map((way) => [way, said[way] === 1 ? 1 : said[way] === -1 ? -1 : 0]));
/** Those that stir or ease, as they were said. */
export const asTold = (direction: Direction): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(direction).filter(([, does]) => does !== 0));
