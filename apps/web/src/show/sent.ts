// What this device knows of showing results: the id it goes by, what the person wants to be called, and until when was shown last.
import type { LocalDate } from '@plumbline/engine';
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline.shown';
export interface Sent {
  /** Says to a desk that these are the same person's, and nothing else. */
  readonly who: string;
  readonly name: string;
  readonly until: LocalDate | undefined;
}

const isWho = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{16}$/.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function newWho(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz012345';
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte & 31]).join('');
}

/** What is kept; a new id where there is none yet. */
export function readSent(): Sent {
  try {
    const said = JSON.parse(findShelf()?.getItem(name) ?? '') as Partial<Record<keyof Sent, unknown>>;
    const { who, until } = said;
    if (isWho(who)) return { who, name: typeof said.name === 'string' ? said.name : '', until: isDay(until) ? until : undefined };
  } catch {
    // Nothing is kept yet.
  }
  return { who: newWho(), name: '', until: undefined };
}
export const keepSent = (sent: Sent): void => tryPut(findShelf(), name, JSON.stringify(sent));
