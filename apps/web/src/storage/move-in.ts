// Brings a log that is one text into the database. Safe to do again: what is there already is not added twice.
import { parseLog, takeIn } from '@plumbline/log';
import { type Database, got } from './database.ts';
import { appendIn, readIn } from './idb-log.ts';
import { oldLogKey, type TextShelf } from './shelf.ts';

/** A half-written end was never told to be saved, and an empty line says nothing. */
const leftBehind: readonly string[] = ['torn', 'empty-line'];

/** Adds every line of `text`, those nobody can read included, in one transaction. Rejects where it does not fit. */
export async function putText(db: Database, text: string): Promise<void> {
  const { entries, problems } = parseLog(text);
  const odd = problems.filter(({ type }) => !leftBehind.includes(type)).map((problem) => problem.text);
  await db.run('readwrite', ['lines', 'slots'], async (from) => {
    const held = await readIn(from, 0);
    const kept = await appendIn(from, takeIn(held.entries, entries));
    if (!kept.ok) throw new Error(`The text does not fit: ${kept.error.type}`);
    const there = new Set(held.problems.map((problem) => problem.text));
    for (const line of odd) if (!there.has(line)) await got(from('lines').add(line));
  });
}

/** Moves the log of earlier versions in, and only then takes it off the shelf; resolves to whether there was one. */
export async function moveIn(db: Database, shelf: TextShelf | undefined): Promise<boolean> {
  const text = shelf?.getItem(oldLogKey) ?? undefined;
  if (text === undefined) return false;
  await putText(db, text);
  shelf?.removeItem(oldLogKey);
  return true;
}
