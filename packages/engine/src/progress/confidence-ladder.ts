// A ladder of movements one holds back from: predict, do a little of it, compare. Small steps up, one down, and a rest where it is too much.
// Source: rule book 4.4 (what pain is fine), 1.7 (what ends a try), AM-17 (bending, step by step); numbers of tries are judgement.
import { addDays, daysBetween } from '../dates.ts';
import { type StopSignId, stopForPain } from '../readiness/stop-signs.ts';
import type { LocalDate, Nrs } from '../vocabulary.ts';

/** One rung tried: what was expected, and what it was at its worst. */
export interface LadderTry {
  readonly on: LocalDate;
  /** From 0, the easiest. */
  readonly rung: number;
  readonly predicted: Nrs;
  readonly actual: Nrs;
}
export interface LadderPlace {
  readonly rung: number;
  /** One try a day. */
  readonly isDoneToday: boolean;
  /** Two tries that were too much in two weeks: the ladder rests until this day. */
  readonly restsUntil: LocalDate | undefined;
}

/** Up to this it was calm; from there on it was too much. Source: rule book 4.4. */
const CALM = 3;
const TOO_MUCH = 5;
/** Calm tries before the next rung. Source: rule book 4.5 (two clean exposures before a step). */
const TRIES = 2;
const STOPS = 2;
const STOPS_WITHIN = 14;
const REST = 7;

/** Where the ladder stands on `on`; `rungs` is how many there are, at least one. Tries oldest first. */
export function ladderPlace(tries: readonly LadderTry[], rungs: number, on: LocalDate): LadderPlace {
  const past = tries.filter((one) => one.on <= on);
  let rung = 0;
  let calm = 0;
  for (const { rung: tried, actual } of past) {
    if (tried !== rung) calm = 0;
    rung = Math.min(tried, rungs - 1);
    if (actual >= TOO_MUCH) {
      rung = Math.max(0, rung - 1);
      calm = 0;
    } else if (actual > CALM) calm = 0;
    else {
      calm += 1;
      if (calm >= TRIES && rung < rungs - 1) {
        rung += 1;
        calm = 0;
      }
    }
  }
  const stops = past.filter(({ actual, on: day }) => actual >= TOO_MUCH && daysBetween(day, on) < STOPS_WITHIN);
  const until = stops.length >= STOPS ? addDays((stops.at(-1) as LadderTry).on, REST) : undefined;
  return {
    rung,
    isDoneToday: past.some((one) => one.on === on),
    restsUntil: until !== undefined && on < until ? until : undefined,
  };
}

/** A try begins only while the back is about as calm as usual, and ends where pain rises. Source: rule book 2.5 (gates of self-tests), 1.7. */
export const mayTry = (now: Nrs): boolean => now <= TOO_MUCH;
/** It is over for today, and the next one is a rung lower. */
export const isTooMuch = (actual: Nrs): boolean => actual >= TOO_MUCH;

/** A sign that ends more than this try, and is told as one in a session is: it went down a leg, or it was strong. Source: rule book 1.7. */
export function signOfTry(now: Nrs, actual: Nrs, isDownALeg: boolean): StopSignId | undefined {
  if (isDownALeg) return 'pain-spreads-down';
  return stopForPain(now, actual, true) === 'pain-8' ? 'pain-8' : undefined;
}

export type LadderReading = 'too-early' | 'milder' | 'as-expected' | 'harder';
const READ_FROM = 3;
const READ_LAST = 5;
/** A difference that is more than a slip. Source: rule book 3.3 (noise about 2). */
const DIFFERENCE = 2;

/** One try, expected and done. */
export const compareTry = (predicted: Nrs, actual: Nrs): Exclude<LadderReading, 'too-early'> => differenceOf(predicted - actual);
const differenceOf = (by: number): Exclude<LadderReading, 'too-early'> =>
  by >= DIFFERENCE ? 'milder' : by <= -DIFFERENCE ? 'harder' : 'as-expected';

/** What expecting and doing came to, by the middle of the last five tries; too early under three. */
export function readLadder(tries: readonly LadderTry[]): LadderReading {
  if (tries.length < READ_FROM) return 'too-early';
  const off = tries
    .slice(-READ_LAST)
    .map(({ predicted, actual }) => predicted - actual)
    .sort((a, b) => a - b);
  const middle = off[Math.floor(off.length / 2)] ?? 0;
  const lower = off[Math.floor((off.length - 1) / 2)] ?? 0;
  return differenceOf((middle + lower) / 2);
}
