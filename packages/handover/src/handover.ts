// What is handed over: a program from a trainer, in the program language, under a name and a number that later versions share.

/** Longest of each part, characters. `text` is what the log keeps of a program at most. */
export const MOST = { id: 64, from: 80, note: 280, text: 32_000 } as const;

export interface Handover {
  /** Which hand-over this is: the same through all its versions. Printable ASCII without blanks. */
  readonly id: string;
  /** From 1; a later one takes the place of an earlier one. */
  readonly version: number;
  /** Who it is from, in their own words. Shown as given, and trusted only as far as the fingerprint is. */
  readonly from: string;
  /** The day it was made, as in 2026-11-22. */
  readonly on: string;
  /** The program in the program language; empty where it is withdrawn. */
  readonly text: string;
  readonly note?: string;
  readonly withdrawn?: true;
}

const isText = (value: unknown, most: number, least = 0): value is string =>
  typeof value === 'string' && value.length >= least && value.length <= most;

/** The value as a hand-over with nothing else in it, or undefined. */
export function readHandover(value: unknown): Handover | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, version, from, on, text, note, withdrawn } = value as Record<string, unknown>;
  if (!isText(id, MOST.id, 1) || !/^[!-~]+$/.test(id) || !isText(from, MOST.from, 1) || !isText(text, MOST.text)) return undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return undefined;
  if (!isText(on, 10) || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return undefined;
  if (note !== undefined && !isText(note, MOST.note)) return undefined;
  if (withdrawn !== undefined && withdrawn !== true) return undefined;
  if (text === '' && withdrawn === undefined) return undefined;
  return { id, version, from, on, text, ...(note === undefined ? {} : { note }), ...(withdrawn === undefined ? {} : { withdrawn }) };
}
