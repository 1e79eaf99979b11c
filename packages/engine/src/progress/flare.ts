// The flare machine: calm days first, half the work next, then a dated way back. A tap starts it. Source: rule book 4.9, 1.4 (R3, R12).
import { daysBetween } from '../dates.ts';
import type { Because } from '../reasoning.ts';
import type { Light, LocalDate } from '../vocabulary.ts';

/** `told` is the last of the day-7 and day-14 messages that was given. */
interface Flaring {
  readonly started: LocalDate;
  readonly told: 0 | 7 | 14;
}
export type FlareState =
  | { readonly kind: 'normal' }
  | (Flaring & { readonly kind: 'F1' })
  | (Flaring & { readonly kind: 'F2'; readonly calmOn?: LocalDate })
  | (Flaring & { readonly kind: 'return'; readonly share: 60 | 80 | 100 });

/** Everything carries its day, so that time passes with whatever happens next. `usual` is the usual pain from before the flare. */
export type FlareInput =
  | { readonly type: 'start' | 'day' | 'end'; readonly on: LocalDate }
  | { readonly type: 'pain'; readonly on: LocalDate; readonly pain: number; readonly usual: number }
  | { readonly type: 'session'; readonly on: LocalDate; readonly light: Light };

/** What to do besides: screen again (R3, R12), or the message of day 7. */
export type FlareAsk = 'R3' | 'day-7' | 'R12';
export interface FlareStep {
  readonly state: FlareState;
  readonly asks: readonly FlareAsk[];
}

export const noFlare: FlareState = { kind: 'normal' };
const F2_DAY = 3;
const NONE: readonly FlareAsk[] = [];

const only = (state: FlareState): FlareStep => ({ state, asks: NONE });
const back = ({ started, told }: Flaring): FlareState => ({ kind: 'return', started, told, share: 60 });

/** Day 3 ends F1; days 7 and 14 without a way back are spoken of once. */
function passTime(state: FlareState, on: LocalDate): FlareStep {
  if (state.kind === 'normal' || state.kind === 'return') return only(state);
  const day = daysBetween(state.started, on);
  const told = day >= 14 ? 14 : day >= 7 ? 7 : 0;
  const due = told > state.told ? told : state.told;
  const asks: readonly FlareAsk[] = told <= state.told ? NONE : told === 14 ? ['R12'] : ['day-7'];
  if (state.kind === 'F1' && day >= F2_DAY) return { state: { kind: 'F2', started: state.started, told: due }, asks };
  return due === state.told ? only(state) : { state: { ...state, told: due }, asks };
}

/** Back to usual + 1: ends F1 at once, and F2 on the second such day in a row of reports. */
function withPain(state: FlareState, on: LocalDate, calm: boolean): FlareState {
  if (state.kind === 'F1') return calm ? { kind: 'F2', started: state.started, told: state.told } : state;
  if (state.kind !== 'F2') return state;
  const { started, told, calmOn } = state;
  if (!calm) return { kind: 'F2', started, told };
  if (calmOn === undefined) return { kind: 'F2', started, told, calmOn: on };
  return calmOn === on ? state : back(state);
}

/** Each share needs a green; a red begins the way back again. */
function withSession(state: FlareState, light: Light): FlareState {
  if (state.kind !== 'return') return state;
  if (light === 'red') return { ...state, share: 60 };
  if (light !== 'green') return state;
  if (state.share === 100) return noFlare;
  return { ...state, share: state.share === 60 ? 80 : 100 };
}

/** One step of the machine. A tap during F1 or F2 is the same flare; during the way back it is a new one. */
export function stepFlare(before: FlareState, input: FlareInput): FlareStep {
  const { state, asks } = passTime(before, input.on);
  switch (input.type) {
    case 'start':
      if (state.kind === 'F1' || state.kind === 'F2') return { state, asks };
      return { state: { kind: 'F1', started: input.on, told: 0 }, asks: ['R3'] };
    case 'pain':
      return { state: withPain(state, input.on, input.pain <= input.usual + 1), asks };
    case 'session':
      return { state: withSession(state, input.light), asks };
    case 'end':
      return { state: state.kind === 'F1' || state.kind === 'F2' ? back(state) : state, asks };
    case 'day':
      return { state, asks };
  }
}

export interface FlareRules {
  /** Share of the work from before the flare, percent; 0 means no training at all, only `calm`. */
  readonly workPercent: 0 | 50 | 60 | 80 | 100;
  readonly rungDrop: 0 | 1;
  /** Reserve at least this, 0 where the flare asks nothing. */
  readonly rirMin: number;
  /** Loads and hangs are allowed. */
  readonly loads: boolean;
  readonly progression: boolean;
  readonly because: readonly Because[];
}
const rules = (state: string, workPercent: FlareRules['workPercent'], rungDrop: 0 | 1, rirMin: number, loads: boolean): FlareRules => ({
  workPercent,
  rungDrop,
  rirMin,
  loads,
  progression: state === 'NORMAL',
  because: state === 'NORMAL' ? [] : [{ rule: state, source: 'costa2019', field: 'workSeconds', was: 100, now: workPercent }],
});
const NORMAL = rules('NORMAL', 100, 0, 0, true);
const F1 = rules('F1', 0, 0, 4, false);
const F2 = rules('F2', 50, 1, 4, true);
const RETURN = { 60: rules('RETURN', 60, 0, 0, true), 80: rules('RETURN', 80, 0, 0, true), 100: rules('RETURN', 100, 0, 0, true) } as const;

/** What a flare does to a session. */
export function flareRules(state: FlareState): FlareRules {
  if (state.kind === 'return') return RETURN[state.share];
  return state.kind === 'F1' ? F1 : state.kind === 'F2' ? F2 : NORMAL;
}

/** Days from the first until the way back began, where this step began it. */
export const flareLength = (before: FlareState, after: FlareState, on: LocalDate): number | undefined =>
  after.kind === 'return' && (before.kind === 'F1' || before.kind === 'F2') ? daysBetween(before.started, on) : undefined;

/** Fewer say nothing about the next one. Judgement. */
const FLARES_TO_LEARN = 3;
export interface UsualFlare {
  /** How many were looked at; the middle, the shortest and the longest, days. */
  readonly flares: number;
  readonly days: number;
  readonly from: number;
  readonly to: number;
}
/** How long this person's flares take until the way back begins; undefined before there are three. */
export function usualFlare(lengths: readonly number[]): UsualFlare | undefined {
  if (lengths.length < FLARES_TO_LEARN) return undefined;
  const sorted = lengths.toSorted((a, b) => a - b);
  // Of an even number the longer of the two in the middle: a promise that is kept early hurts nobody.
  const days = sorted[sorted.length >> 1] as number;
  return { flares: sorted.length, days, from: sorted[0] as number, to: sorted.at(-1) as number };
}

/** What F1 offers instead of training: walks a day and minutes each, warmth if liked, easy moves at half range. */
export const calm = { walksADay: [3, 6], walkMinutes: [5, 10], heatMinutes: [15, 20], rangePercent: 50 } as const;

export interface PainReport {
  /** Hours on any one clock. */
  readonly hour: number;
  readonly pain: number;
}
/** True when every report of the last 24 h and more, at least two, is 2 above usual: offer, never start. Oldest first. */
export function suggestsFlare(reports: readonly PainReport[], usual: number): boolean {
  const last = reports.at(-1);
  if (last === undefined) return false;
  for (let i = reports.length - 1; i >= 0; i -= 1) {
    const report = reports[i];
    if (report === undefined || report.pain < usual + 2) return false;
    if (last.hour - report.hour >= 24) return true;
  }
  return false;
}
