// A session as rows: part of the session, exercise, dose.
import type { Item, Session } from '@plumbline/engine';
import { exerciseOf } from '../catalog.ts';
import { doseWords } from './dose-words.ts';
import type { Ink } from './ink.ts';
import { cell, wrap } from './layout.ts';
import { nameOf, phrases } from './words.ts';

const roleWidth = 12;
const nameWidth = 29;

const counted = (item: Item) =>
  exerciseOf(item.exercise) ?? { measure: 'reps' as const, sides: item.sides.length > 1 ? ('each' as const) : ('one' as const) };

function itemLines(item: Item, role: string): readonly string[] {
  const optional = item.optional ? ` (${phrases.commandLine.optional})` : '';
  const name = wrap(nameOf(item.exercise) + optional, '', 2, nameWidth);
  const dose = doseWords(counted(item), item.dose);
  const indent = cell(role, roleWidth);
  const [first = '', ...more] = name;
  const filled = more.map((part) => ' '.repeat(roleWidth) + part);
  // A name too long for its column takes a line of its own, so that every dose begins in the same column.
  const last = filled.pop();
  return last === undefined
    ? wrap(dose, `${indent}${cell(first, nameWidth)} `)
    : [`${indent}${first}`, ...filled, ...wrap(dose, `${cell(last, roleWidth + nameWidth)} `)];
}

/** The rows of a session, the name of each part before its first row. */
export function sessionLines({ items }: Session, ink: Ink): readonly string[] {
  let before: Item['role'] | undefined;
  return items.flatMap((item) => {
    const label = item.role === before ? '' : phrases.names.roles[item.role];
    before = item.role;
    const [first = '', ...more] = itemLines(item, label === '' ? '' : `  ${label}`);
    return [ink.quiet(first.slice(0, roleWidth)) + first.slice(roleWidth), ...more];
  });
}
