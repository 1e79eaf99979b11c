// What a copy would add, and how old the last one is. Pure.
import { dayOf, daysBetween, decodeContent, type LocalDate } from '@plumbline/engine';
import { type Entry, readBackup, takeIn } from '@plumbline/log';

export interface Preview {
  readonly made: string | undefined;
  readonly all: number;
  /** What would be appended, in order. */
  readonly fresh: readonly Entry[];
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
  readonly sessions: number;
  readonly unread: number;
}
export type Trouble = Exclude<ReturnType<typeof readBackup>, { readonly ok: true }>['type'];

const sessionEnds: readonly string[] = ['session-finished', 'session-stopped'];

/** What `text` would add to what is held, or what is wrong with it. */
export function previewOf(text: string, held: readonly Entry[]): Preview | Trouble {
  const read = readBackup(text);
  if (!read.ok) return read.type;
  const fresh = takeIn(held, read.entries);
  const contents = fresh.flatMap(({ line }) => {
    const decoded = decodeContent(line.fact.content);
    return decoded.ok ? [decoded.content] : [];
  });
  const days = contents.map(({ occurred }) => dayOf(occurred.local)).toSorted();
  return {
    made: read.made,
    all: new Set(read.entries.map(({ line }) => line.fact.id)).size,
    fresh,
    from: days[0],
    until: days.at(-1),
    sessions: contents.filter(({ type }) => sessionEnds.includes(type)).length,
    unread: read.unread,
  };
}

/** Units: days. Source: storage protocol, backup age on screen. */
export const copyIsOldAfter = 7;
export const copyIsMissedAfter = 30;

/** Whole days since the last copy; undefined where there is none. */
export const copyAge = (copiedOn: LocalDate | undefined, on: LocalDate): number | undefined =>
  copiedOn === undefined ? undefined : Math.max(0, daysBetween(copiedOn, on));
