// Program to text: one way of writing each, so that printing what was read of a print changes nothing.
import type { Dose, HabitId, HabitTime, ProgramDay, ProgramSlot, ProgramTree } from '@plumbline/engine';
import { familyWords } from './families.ts';
import type { ProgramWords } from './program-words.ts';
import { quote } from './quoted.ts';
import { labelText } from './read-item.ts';
import { ownName, type Pick } from './read-pick.ts';
import { titleOf } from './title.ts';
import { conditionText, nextText, noteText, stepText, timingText } from './wish-text.ts';

const times = (low: number, high = low): string => `${low === high ? low : `${low}-${high}`}s`;

/** 3 x 8, 3 x 45s, 3 x 40m or 3 sets: what comes first of these, and the rest behind it. */
function amountParts({ sets, reps, seconds, metres }: Dose, from?: number): readonly [first: string, ...more: string[]] {
  const hold = seconds === undefined ? [] : [`hold ${times(seconds)}`];
  const over = metres === undefined ? [] : [`over ${metres}m`];
  const low = from === undefined ? '' : `${from}-`;
  if (reps !== undefined) return [`${sets} x ${low}${reps}`, ...hold, ...over];
  if (seconds !== undefined) return [`${sets} x ${low}${times(seconds)}`, ...over];
  return metres === undefined ? [`${sets} sets`] : [`${sets} x ${low}${metres}m`];
}

/** The dose behind an exercise: `3 x 8-12 / side, hold 5s, rest 30-45s`; `from` is the low end of its range. */
export function doseText(dose: Dose, isEachSide: boolean, from?: number): string {
  const [first, ...more] = amountParts(dose, from);
  const [low, high] = dose.restSeconds;
  const parts = [
    isEachSide ? `${first} / side` : first,
    ...more,
    ...(dose.kg === undefined ? [] : [`at ${dose.kg}kg`]),
    `rest ${times(low, high)}`,
    ...(dose.tempo === undefined ? [] : [`tempo ${dose.tempo.join('-')}`]),
  ];
  return parts.join(', ');
}

/** `bird-dog`, `pick 1 from row or pull-down`, `series cat-cow, bird-dog`. */
export function pickText(pick: Pick): string {
  if (typeof pick === 'string') return pick;
  if ('series' in pick) return `series ${pick.series.join(', ')}`;
  const words = familyWords(pick.oneOf);
  return `pick 1 from ${words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`}`;
}

/** A line of a session before it is laid out below the others. */
export interface PrintedSlot {
  readonly what: string;
  /** Empty where there is none. */
  readonly dose: string;
}
/** What is done and how much, without what is wished beside. */
export function printWork({ id, pick, dose, role, from }: ProgramSlot, words: ProgramWords): PrintedSlot {
  const label = id === ownName(pick) ? '' : `${labelText(id)}: `;
  const each = typeof pick === 'string' && words.exercises.get(pick)?.sides === 'each';
  const what = `${role === undefined ? '' : `${role} `}${label}${pickText(pick)}`;
  return { what, dose: dose === undefined ? '' : doseText(dose, each, from) };
}
function printSlot(slot: ProgramSlot, words: ProgramWords): PrintedSlot {
  const { what, dose } = printWork(slot, words);
  const { step, next, note, when = [] } = slot;
  const parts = [
    ...(dose === '' ? [] : [dose]),
    ...(step === undefined ? [] : [stepText(step)]),
    ...(next === undefined ? [] : [nextText(next)]),
    ...(note === undefined ? [] : [noteText(note)]),
    ...when.map(conditionText),
  ];
  return { what, dose: parts.join(', ') };
}

/** Doses stand below each other, unless one long line would push them all far to the right. */
const WIDEST = 44;

export function layOut(rows: readonly PrintedSlot[]): readonly string[] {
  const widths = rows.filter(({ what, dose }) => dose !== '' && what.length <= WIDEST).map(({ what }) => what.length);
  const width = Math.max(0, ...widths);
  return rows.map(({ what, dose }) => `  ${dose === '' ? what : `${what.padEnd(width)}  ${dose}`}`);
}
const dayLines = ({ name, slots }: ProgramDay, words: ProgramWords): readonly string[] => [
  `session ${quote(name)}`,
  ...layOut(slots.map((slot) => printSlot(slot, words))),
];

export function blockLine({ id, weeks, days }: ProgramTree): string {
  const title = titleOf(id);
  const name = title !== undefined ? quote(title) : id.startsWith('rx:') ? `id ${quote(id)}` : id;
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `block ${name} ${count(weeks, 'week')}${days.length > 7 ? '' : `, ${count(days.length, 'day')}`}`;
}

const habitLine = (habit: HabitId, time: HabitTime | undefined): string =>
  `habit ${habit}${time === undefined ? '' : ` ${timingText(time)}`}`;

/**
 * The program as text, ending in a line break. For every tree that `parseProgram` can give, reading the text gives the same tree again.
 * A tree of other numbers (a fraction of a repetition) is printed too, and refused when read.
 */
export function printProgram(tree: ProgramTree, words: ProgramWords): string {
  const blocks = [
    [
      blockLine(tree),
      ...(tree.notes ?? []).map((note) => `  ${noteText(note)}`),
      ...(tree.when ?? []).map((each) => `  ${conditionText(each)}`),
    ],
    ...tree.days.map((day) => dayLines(day, words)),
    ...(tree.habits.length === 0 ? [] : [tree.habits.map((habit) => habitLine(habit, tree.habitTimes?.[habit]))]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
