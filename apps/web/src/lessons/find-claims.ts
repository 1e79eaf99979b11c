// Finds lines of the ledger by what a person types, how sure they are, and whether the articles differ. Pure.
import { type SourceId, sources } from '@plumbline/engine';
import type { ledger } from './claims.ts';

export type Entry = (typeof ledger)[number];
export type Grade = Entry['grade'];
export interface Wanted {
  readonly typed: string;
  readonly grade: Grade | 'all';
  readonly onlyCorrected: boolean;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
/** Titles are left out: the words of an article's title would find all that it says. */
const nameOf = (id: SourceId): string => sources[id].name;
const textOf = ({ claim, sources: says, against }: Entry): string =>
  plain([claim, ...says.map(nameOf), ...against.flatMap(({ source, says: other }) => [nameOf(source), other])].join(' '));

/** The name of a short read finds what that stands on. */
const isRead = (typed: string): boolean => /^E\d\d?$/.test(typed);

/** Every word typed must be there; the order of the ledger stays. */
export function findClaims(all: readonly Entry[], { typed, grade, onlyCorrected }: Wanted): readonly Entry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return all.filter((entry) => {
    if (grade !== 'all' && entry.grade !== grade) return false;
    if (onlyCorrected && entry.resolution === undefined) return false;
    if (isRead(typed)) return entry.rows?.some((row) => row === typed) === true;
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
}

/** The lines that a short read stands on. */
export const claimsOf = (all: readonly Entry[], lesson: string): readonly Entry[] =>
  all.filter(({ rows, shown }) => shown && rows?.some((row) => row === lesson));
