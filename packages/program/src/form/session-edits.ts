// Sessions as wholes, and the line of the block above them.
import type { Change } from '../mend.ts';
import { quote, unquote } from '../quoted.ts';
import { endOf, type Group, type Row, type Sheet } from './sheet.ts';

/** From the comments right above its head to its last line. */
interface Chunk {
  readonly first: Row;
  readonly last: Row;
}
function chunkOf({ rows, groups }: Sheet, { head, rows: own }: Group): Chunk | undefined {
  if (head === undefined) return undefined;
  let first = head;
  for (let above = rows[head.number - 2]; above?.kind === 'comment' && above.number > 1; above = rows[above.number - 2]) first = above;
  const next = groups[groups.findIndex((group) => group.head === head) + 1];
  const until = next === undefined ? undefined : chunkStart(rows, next.head);
  const last = own.findLast((row) => until === undefined || row.number < until) ?? head;
  return { first, last };
}
function chunkStart(rows: readonly Row[], head: Row | undefined): number | undefined {
  if (head === undefined) return undefined;
  let at = head.number;
  while (rows[at - 2]?.kind === 'comment' && at > 2) at -= 1;
  return at;
}
const textOf = ({ text }: Sheet, { first, last }: Chunk): string => text.slice(first.at, endOf(last));

/** `, 3 days` in the block line follows the number of sessions; where it says none, none is put. */
function daysFollow({ block, groups }: Sheet, sessions: number): readonly Change[] {
  const days = block?.node?.getChildren('Quantity').find(({ from, to }) => /days?$/i.test(block.text.slice(from, to)));
  if (block === undefined || days === undefined || sessions < 1 || groups.length < 2) return [];
  return [{ from: block.at + days.from, to: block.at + days.to, put: daysText(sessions) }];
}
const daysText = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;
const countOf = ({ groups }: Sheet): number => groups.length - 1;

/** A session up (-1) or down (1) past the one beside it, what stands between them staying; undefined where there is none. */
export function moveSession(sheet: Sheet, group: Group, by: -1 | 1): readonly Change[] | undefined {
  const at = sheet.groups.indexOf(group);
  const beside = sheet.groups[at + by];
  const [a, b] = [chunkOf(sheet, group), beside && chunkOf(sheet, beside)];
  if (a === undefined || b === undefined) return undefined;
  return [
    { from: a.first.at, to: endOf(a.last), put: textOf(sheet, b) },
    { from: b.first.at, to: endOf(b.last), put: textOf(sheet, a) },
  ];
}

export function removeSession(sheet: Sheet, group: Group): readonly Change[] {
  const chunk = chunkOf(sheet, group);
  if (chunk === undefined) return [];
  const { rows, text } = sheet;
  // The blank lines behind it go too, so that none are left doubled.
  let next = chunk.last.number;
  while (rows[next]?.kind === 'blank') next += 1;
  const after = rows[next];
  const before = rows[chunk.first.number - 2];
  const out = after
    ? { from: chunk.first.at, to: after.at, put: '' }
    : { from: before ? endOf(before) : 0, to: text.length, put: before ? '\n' : '' };
  return [...daysFollow(sheet, countOf(sheet) - 1), out];
}

/** The same once more below it, under another name. */
export function copySession(sheet: Sheet, group: Group, name: string): readonly Change[] {
  const chunk = chunkOf(sheet, group);
  const place = group.head?.node?.getChild('String');
  if (chunk === undefined || group.head === undefined || !place) return [];
  const start = group.head.at - chunk.first.at;
  const text = textOf(sheet, chunk);
  const copy = text.slice(0, start + place.from) + quote(name) + text.slice(start + place.to);
  const at = endOf(chunk.last);
  return [...daysFollow(sheet, countOf(sheet) + 1), { from: at, to: at, put: `\n\n${copy}` }];
}

/** A session without lines below all others. */
export function addSession(sheet: Sheet, name: string): readonly Change[] {
  const last = sheet.groups.length > 1 ? sheet.groups.at(-1) : undefined;
  const chunk = last && chunkOf(sheet, last);
  const put = `session ${quote(name)}`;
  const days = daysFollow(sheet, countOf(sheet) + 1);
  const above = chunk?.last ?? sheet.block;
  return above ? [...days, { from: endOf(above), to: endOf(above), put: `\n\n${put}` }] : [{ from: 0, to: 0, put: `${put}\n` }];
}
/** Days that were all alike become sessions of their own with the same lines, so that each may be changed. `nameOf` counts from 1. */
export function splitDays(sheet: Sheet, nameOf: (day: number) => string): readonly Change[] {
  const { text, block, groups } = sheet;
  const items = groups[0]?.rows.filter(({ kind }) => kind === 'item') ?? [];
  const [first, last] = [items.at(0), items.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = Math.min(7, (block && blockOf(block).days) || 1);
  const lines = text.slice(first.at, endOf(last));
  const copies = Array.from({ length: days - 1 }, (_, at) => `\n\nsession ${quote(nameOf(at + 2))}\n${lines}`);
  return [
    { from: first.at, to: first.at, put: `session ${quote(nameOf(1))}\n` },
    { from: endOf(last), to: endOf(last), put: copies.join('') },
  ];
}

/** Name, weeks and days of the block as they are written; undefined where they cannot be read. */
export interface BlockForm {
  readonly title: string;
  readonly weeks?: number;
  readonly days?: number;
}
const nameOf = (block: Row) => block.node?.getChild('Title') ?? block.node?.getChild('String') ?? block.node?.getChild('Word') ?? undefined;
const spanOf = (block: Row, word: RegExp) =>
  block.node?.getChildren('Quantity').find(({ from, to }) => word.test(block.text.slice(from, to)));

export function blockOf(block: Row): BlockForm {
  const name = nameOf(block);
  const written = name ? block.text.slice(name.from, name.to) : '';
  const number = (word: RegExp): number | undefined => {
    const span = spanOf(block, word);
    return span && Number.parseInt(block.text.slice(span.from, span.to), 10);
  };
  const [weeks, days] = [number(/weeks?$/i), number(/days?$/i)];
  return {
    title: written.startsWith('"') ? (unquote(written) ?? written.slice(1, -1)) : written,
    ...(weeks === undefined ? {} : { weeks }),
    ...(days === undefined ? {} : { days }),
  };
}
/** A block line of its own above everything where there is none. */
export function setTitle({ block }: Sheet, title: string): readonly Change[] {
  if (block === undefined) return [{ from: 0, to: 0, put: `block ${quote(title)} 4 weeks\n\n` }];
  const name = nameOf(block);
  // The word "id" before a raw id goes with it.
  const id = block.node?.getChild('id');
  return name ? [{ from: block.at + (id ?? name).from, to: block.at + name.to, put: quote(title) }] : [];
}
/** Weeks, or days where all are alike; puts the part in behind the name where it is missing. */
export function setSpan(sheet: Sheet, unit: 'week' | 'day', n: number): readonly Change[] {
  const { block } = sheet;
  if (block === undefined)
    return [{ from: 0, to: 0, put: `block "My program" ${unit === 'week' ? `${n} weeks` : `4 weeks, ${n} days`}\n\n` }];
  const old = spanOf(block, new RegExp(`${unit}s?$`, 'i'));
  const put = `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (old) return [{ from: block.at + old.from, to: block.at + old.to, put }];
  const place = unit === 'week' ? nameOf(block)?.to : (spanOf(block, /weeks?$/i)?.to ?? nameOf(block)?.to);
  if (place === undefined) return [];
  const isFollowed = unit === 'week' && spanOf(block, /days?$/i) !== undefined;
  const led = unit === 'week' ? ' ' : spanOf(block, /weeks?$/i) ? ', ' : ' ';
  return [{ from: block.at + place, to: block.at + place, put: `${led}${put}${isFollowed ? ',' : ''}` }];
}
