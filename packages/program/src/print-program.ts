// Program to text: one way of writing each, so that printing what was read of a print changes nothing.
import type { Dose, ExerciseId, ProgramDay, ProgramSlot, ProgramTree } from '@plumbline/engine';
import { familyWords } from './families.ts';
import type { ProgramWords } from './program-words.ts';
import { quote } from './quoted.ts';
import { roles } from './read-item.ts';
import { ownName, type Pick } from './read-pick.ts';
import { titleOf } from './title.ts';

const times = (low: number, high = low): string => `${low === high ? low : `${low}-${high}`}s`;

/** 3 x 8, 3 x 45s, 3 x 40m or 3 sets: what comes first of these, and the rest behind it. */
function amountParts({ sets, reps, seconds, metres }: Dose): readonly [first: string, ...more: string[]] {
  const hold = seconds === undefined ? [] : [`hold ${times(seconds)}`];
  const over = metres === undefined ? [] : [`over ${metres}m`];
  if (reps !== undefined) return [`${sets} x ${reps}`, ...hold, ...over];
  if (seconds !== undefined) return [`${sets} x ${times(seconds)}`, ...over];
  return metres === undefined ? [`${sets} sets`] : [`${sets} x ${metres}m`];
}

function doseText(dose: Dose, isEachSide: boolean): string {
  const [first, ...more] = amountParts(dose);
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

function pickText(pick: Pick): string {
  if (typeof pick === 'string') return pick;
  if ('series' in pick) return `series ${pick.series.join(', ')}`;
  const words = familyWords(pick.oneOf);
  return `pick 1 from ${words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`}`;
}

/** A name that may stand without quotes; the words of a role would be taken for one. */
const isPlainName = (name: string): boolean => /^[a-zA-Z][\w-]*$/.test(name) && !roles.some((role) => role === name);

interface Row {
  readonly what: string;
  readonly dose: string;
}
function rowOf({ id, pick, dose, role }: ProgramSlot, isEachSide: (id: ExerciseId) => boolean): Row {
  const label = id === ownName(pick) ? '' : `${isPlainName(id) ? id : quote(id)}: `;
  const each = typeof pick === 'string' && isEachSide(pick);
  return { what: `${role === undefined ? '' : `${role} `}${label}${pickText(pick)}`, dose: dose === undefined ? '' : doseText(dose, each) };
}

/** Doses stand below each other, unless one long line would push them all far to the right. */
const WIDEST = 44;

function dayLines({ name, slots }: ProgramDay, isEachSide: (id: ExerciseId) => boolean): readonly string[] {
  const rows = slots.map((slot) => rowOf(slot, isEachSide));
  const widths = rows.filter(({ what, dose }) => dose !== '' && what.length <= WIDEST).map(({ what }) => what.length);
  const width = Math.max(0, ...widths);
  return [`session ${quote(name)}`, ...rows.map(({ what, dose }) => `  ${dose === '' ? what : `${what.padEnd(width)}  ${dose}`}`)];
}

function blockLine({ id, weeks, days }: ProgramTree): string {
  const title = titleOf(id);
  const name = title !== undefined ? quote(title) : id.startsWith('rx:') ? `id ${quote(id)}` : id;
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `block ${name} ${count(weeks, 'week')}${days.length > 7 ? '' : `, ${count(days.length, 'day')}`}`;
}

/**
 * The program as text, ending in a line break. For every tree that `parseProgram` can give, reading the text gives the same tree again.
 * A tree of other numbers (a fraction of a repetition) is printed too, and refused when read.
 */
export function printProgram(tree: ProgramTree, words: ProgramWords): string {
  const isEachSide = (id: ExerciseId): boolean => words.exercises.get(id)?.sides === 'each';
  const blocks = [
    [blockLine(tree)],
    ...tree.days.map((day) => dayLines(day, isEachSide)),
    ...(tree.habits.length === 0 ? [] : [tree.habits.map((habit) => `habit ${habit}`)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
