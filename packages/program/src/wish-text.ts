// What a trainer wishes beside the dose, as it is written: steps up, what comes next, conditions, notes. Read and printed here alone.
import type { HabitTime, ProgramCondition, ProgramStep } from '@plumbline/engine';
import { quote, unquote } from './quoted.ts';

export const conditionSubjects = ['pain', 'effort'] as const;
export const conditionActs = ['easier', 'hold', 'rest', 'stop'] as const;

/** `if pain over 4 then easier`; undefined where it is written otherwise. */
export function conditionIn(text: string): ProgramCondition | undefined {
  const [, subject, over = '', word] = /^if\s+(\w+)\s*(?:over|>)\s*(\d{1,2})\s+then\s+(\w+)$/.exec(text) ?? [];
  const of = conditionSubjects.find((each) => each === subject);
  const act = conditionActs.find((each) => each === word);
  return of === undefined || act === undefined || Number(over) > 10 ? undefined : { of, over: Number(over), act };
}
export const conditionText = ({ of, over, act }: ProgramCondition): string => `if ${of} over ${over} then ${act}`;

const units: Readonly<Record<string, readonly [ProgramStep['unit'], times: number]>> = {
  '': ['reps', 1],
  rep: ['reps', 1],
  reps: ['reps', 1],
  s: ['seconds', 1],
  sec: ['seconds', 1],
  min: ['seconds', 60],
  m: ['metres', 1],
  kg: ['kg', 1],
};
const signs: Readonly<Record<ProgramStep['unit'], string>> = { reps: '', seconds: 's', metres: 'm', kg: 'kg' };
const amount = (number: string, times: number): number => Math.round(Number(number) * times * 1e6) / 1e6;

/** `+1 to 12`, `+5s to 45s`, `+2.5kg`; undefined where it is written otherwise. The end may go without its unit. */
export function stepIn(text: string): ProgramStep | undefined {
  const [, by, sign = '', to, toSign = sign] =
    /^(?:then\s*)?\+\s*(\d+(?:\.\d+)?)\s*([a-z]+)?(?:\s*to\s+(\d+(?:\.\d+)?)\s*([a-z]+)?)?$/.exec(text) ?? [];
  const [known, end] = [unitAt(sign), unitAt(toSign)];
  if (by === undefined || known === undefined || end === undefined || end[0] !== known[0]) return undefined;
  return { by: amount(by, known[1]), unit: known[0], ...(to === undefined ? {} : { to: amount(to, end[1]) }) };
}
const unitAt = (sign: string): (typeof units)[string] | undefined => (Object.hasOwn(units, sign) ? units[sign] : undefined);
export const stepText = ({ by, to, unit }: ProgramStep): string =>
  `+${by}${signs[unit]}${to === undefined ? '' : ` to ${to}${signs[unit]}`}`;

/** The exercise that `then side-plank` names. */
export const nextIn = (text: string): string | undefined => /^then\s+([a-z][\w-]*)$/i.exec(text)?.[1];
export const nextText = (id: string): string => `then ${id}`;

/** What a note says; undefined where its quotes cannot be read. */
export function noteIn(text: string): string | undefined {
  const quoted = /^note\s*(".*")$/.exec(text)?.[1];
  return quoted === undefined ? undefined : unquote(quoted);
}
export const noteText = (said: string): string => `note ${quote(said)}`;

/** Longest note, characters. Judgement: two sentences, read while getting ready. */
export const MOST_NOTE = 200;
/** Controls, line breaks, halves of a character, and signs that turn the text around them: not in somebody else's words on our page. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** A note that a program can keep: some text, no longer than `MOST_NOTE`, without signs that are no text. */
export const isPlainNote = (said: string): boolean => said.trim() !== '' && [...said].length <= MOST_NOTE && !unfit.test(said);

const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const minutesIn: Readonly<Record<string, number>> = { min: 1, mins: 1, minutes: 1, h: 60, hour: 60, hours: 60 };
const part = /^(?:every\s*(\d+)(?:\s*-\s*(\d+))?\s*([a-z]+)|at\s*(\d+:\d+(?:\s*,\s*(?:at\s*)?\d+:\d+)*)|(\d+)\s*(s|sec|min))\s*,?\s*/;
/** Shortest and longest time between two, minutes, and most times of day. */
const EVERY = [5, 1440] as const;
const MOST_TIMES = 8;
/** Longest that one may last, seconds. */
const LONGEST = 7200;

type Timing = { -readonly [K in keyof HabitTime]: HabitTime[K] };
/** `5min every 2-3h at 07:30, 21:30`, each once and in any order; undefined where it is written otherwise or cannot be meant. */
export function timingIn(text: string): HabitTime | undefined {
  const found: Timing = {};
  let rest = text.trim();
  while (rest !== '') {
    const match = part.exec(rest);
    if (match === null || !takePart(match, found)) return undefined;
    rest = rest.slice(match[0].length);
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
function takePart([, low, high = low, unit = '', times, long, sign]: RegExpExecArray, found: Timing): boolean {
  if (low !== undefined) {
    const each = minutesIn[unit] ?? Number.NaN;
    const [least, most] = [Number(low) * each, Number(high) * each];
    if (found.every !== undefined || !(least >= EVERY[0] && least <= most && most <= EVERY[1])) return false;
    found.every = [least, most];
    return true;
  }
  if (times !== undefined) {
    const read = times.split(/\s*,\s*(?:at\s*)?/).map((time) => clock.exec(time));
    const at = read.flatMap((time) => (time === null ? [] : [`${(time[1] ?? '').padStart(2, '0')}:${time[2]}`]));
    if (found.at !== undefined || at.length < read.length || new Set(at).size < at.length || at.length > MOST_TIMES) return false;
    found.at = at.toSorted();
    return true;
  }
  const seconds = Number(long) * (sign === 'min' ? 60 : 1);
  if (found.seconds !== undefined || seconds < 1 || seconds > LONGEST) return false;
  found.seconds = seconds;
  return true;
}
const span = (low: number, high: number): string => {
  const [each, sign] = low % 60 === 0 && high % 60 === 0 ? [60, 'h'] : [1, 'min'];
  return `every ${low === high ? '' : `${low / each}-`}${high / each}${sign}`;
};
export const timingText = ({ every, at, seconds }: HabitTime): string =>
  [
    ...(seconds === undefined ? [] : [seconds % 60 === 0 ? `${seconds / 60}min` : `${seconds}s`]),
    ...(every === undefined ? [] : [span(...every)]),
    ...(at === undefined ? [] : [`at ${at.join(', ')}`]),
  ].join(' ');
